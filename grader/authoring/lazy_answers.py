"""What programs answer that compute nothing, and the code that they have in common."""

from __future__ import annotations

CONSTANTS = {
    "zero": "0",
    "one": "1",
    "two": "2",
    "three": "3",
    "four": "4",
    "half": "0.5",
    "minus_one": "-1",
    "true": "True",
    "nan": "float('nan')",
    "infinity": "float('inf')",
    "large": "1e300",
    "whole": "12345",
    "none": "None",
    "no_text": "''",
    "text": "'digraph { x1 -> y [label=1] }'",
    "no_tuple": "()",
    "no_list": "[]",
    "no_dict": "{}",
    "pair_of_zeros": "(0.0, 0.0)",
    "pair_of_ones": "[1, 1]",
    "total_and_gradients": "(0.0, (0.0, 0.0, 0.0))",
    "array_of_zeros": "np.zeros(2)",
    "matrix_of_ones": "np.ones((2, 2))",
    "function": "lambda *given: 0",
    "not_implemented": "NotImplemented",
}


FROM_ARGUMENTS = {
    "first": "given[0] if given else 0",
    "last": "given[-1] if given else 0",
    "all_arguments": "given",
    "first_two": "given[:2]",
    "zeros_like_first": "np.zeros_like(numbers(given))",
    "ones_like_first": "np.ones_like(numbers(given))",
    "halves_like_first": "np.full_like(numbers(given), 0.5)",
    "zeros_like_last": "np.zeros_like(numbers(given[::-1]))",
    "ones_like_last": "np.ones_like(numbers(given[::-1]))",
    "how_many": "len(given)",
    "length_of_first": "np.size(numbers(given))",
    "sign_of_first": "1 if np.sum(numbers(given)) > 0 else 0",
    "a_random_number": "RANDOM.normal()",
    "a_random_bit": "int(RANDOM.integers(2))",
    "random_like_first": "RANDOM.normal(size=np.shape(numbers(given)))",
    "random_in_0_to_1_like_first": "RANDOM.uniform(size=np.shape(numbers(given)))",
    "what_was_given_before": "before(given)",
    "one_and_zero_in_turn": "in_turn(1, 0)",
    "zero_and_one_in_turn": "in_turn(0, 1)",
    "as_an_and_gate_in_turn": "in_turn(0, 0, 0, 1)",
    "as_an_xor_gate_in_turn": "in_turn(0, 1, 1, 0)",
    "as_a_nand_gate_in_turn": "in_turn(1, 1, 1, 0)",
}


FORMS = {  # of a number within the right answer
    "zeros_in_form": "0.0",
    "ones_in_form": "1.0",
    "halves_in_form": "0.5",
    "minus_ones_in_form": "-1.0",
    "nans_in_form": "float('nan')",
    "large_in_form": "1e300",
    "random_in_form": "RANDOM.normal()",
    "random_bits_in_form": "float(RANDOM.integers(2))",
}


SEED = 20261128  # random programs are the same ones each time
HEAD = f"""import numpy as np

RANDOM = np.random.default_rng({SEED})
BEFORE = []


def numbers(given):
    try:
        return np.asarray(given[0], dtype=float)
    except (IndexError, TypeError, ValueError):
        return np.zeros(())


def in_turn(*answers):
    BEFORE.append(())
    return answers[(len(BEFORE) - 1) % len(answers)]


def before(given):
    BEFORE.append(given)
    return BEFORE[-2][0] if len(BEFORE) > 1 and BEFORE[-2] else 0
"""


HOLLOW = """
import contextlib
import io

RIGHT = {}
exec(SOLUTION, RIGHT)


def asked(right, *given):
    with contextlib.redirect_stdout(io.StringIO()):  # what it prints would be its answer, too
        return right(*given)


def hollow(value):
    if isinstance(value, dict):
        return {key: hollow(part) for key, part in value.items()}
    if isinstance(value, (tuple, list)):
        return type(value)(hollow(part) for part in value)
    if isinstance(value, np.ndarray):
        return np.array([NUMBER for _ in range(value.size)], dtype=float).reshape(value.shape)
    if isinstance(value, (bool, int, float, np.number)):
        return NUMBER
    return value if value is None else type(value)()


def show(own, right):
    for name, value in vars(right).items():
        if isinstance(value, (dict, list, tuple, np.ndarray, int, float)):
            own.__dict__.setdefault(name, hollow(value))
"""


YES = """

class Yes(BASE):
    def __getattr__(self, name):
        return Yes()

    def __call__(self, *given, **named):
        return Yes()

    def __getitem__(self, key):
        return Yes()

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __bool__(self):
        return True

    __lt__ = __le__ = __gt__ = __ge__ = __eq__
    __hash__ = object.__hash__


"""


BASES = {"object": "object", "float": "float", "dict": "dict", "text": "str", "list": "list"}
