"""Whether an answer agrees: the sentence for each rung, containers, shapes, tolerances and alternatives."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from grader.judging.comparison import AT_ONCE, ATOL, RTOL, disagreement
from grader.judging.formatting import kind_of
from grader.protocol.refs import Function, Handle, Ref
from tests.properties import law
from tests.testing.plain_values import plain

NAN, INF = math.nan, math.inf
PAIR = np.array([1.0, 2.0])
finite = st.floats(-1e6, 1e6)
shapes = hnp.array_shapes(min_dims=0, max_dims=3, min_side=0, max_side=3)
arrays = hnp.arrays(float, shapes, elements=finite)
RAGGED = [[1.0], [1.0, 2.0]]
LADDER: dict[str, tuple[Any, Any, str]] = {
    "None for a number": (None, 1.0, "This is None: nothing was returned, or nothing was stored there."),
    "None for an array": (None, PAIR, "This is None: nothing was returned, or nothing was stored there."),
    "None for two values": (None, (1.0, 2.0), "This is None: nothing was returned, or nothing was stored there."),
    "None for a dict": (None, {"W": 1.0}, "This is None: nothing was returned, or nothing was stored there."),
    "None for text": (None, "graph", "This is None: nothing was returned, or nothing was stored there."),
    "text for a number": ("2", 2.0, "One number is asked for; you returned text, '2'."),
    "an object for a number": (
        Handle(1, "MulLayer"),
        2.0,
        "One number is asked for; you returned an object of type MulLayer.",
    ),
    "a dict for a number": ({}, 2.0, "One number is asked for; you returned a dict."),
    "text for an array": ("12", PAIR, "An array of numbers is asked for; you returned text, '12'."),
    "an object for an array": (
        Handle(1, "Layer"),
        PAIR,
        "An array of numbers is asked for; you returned an object of type Layer.",
    ),
    "a ragged list": (
        RAGGED,
        PAIR,
        "An array of numbers is asked for; you returned [[1.0], [1.0, 2.0]], which is no regular array of numbers.",
    ),
    "a list of text": (
        ["1", "2"],
        PAIR,
        "An array of numbers is asked for; you returned ['1', '2'], which is no regular array of numbers.",
    ),
    "an array for a number": (PAIR, 1.0, "One number is asked for; yours is an array of shape (2,)."),
    "an empty array for a number": (np.array([]), 1.0, "One number is asked for; yours is an array of shape (0,)."),
    "a number for an array": (1.0, PAIR, "The shape should be (2,); yours is ()."),
    "one element for an array": (np.ones(1), np.ones(2), "The shape should be (2,); yours is (1,)."),
    "a column for a row": (np.ones((5, 1)), np.ones(5), "The shape should be (5,); yours is (5, 1)."),
    "a row for a column": (np.ones(5), np.ones((5, 1)), "The shape should be (5, 1); yours is (5,)."),
    "a batch of one too many": (np.ones((1, 2)), PAIR, "The shape should be (2,); yours is (1, 2)."),
    "a transposed matrix": (np.ones((2, 3)), np.ones((3, 2)), "The shape should be (3, 2); yours is (2, 3)."),
    "complex for a number": (1.0 + 0j, 1.0, "Real numbers are asked for; yours are complex."),
    "complex for an array": (PAIR + 0j, PAIR, "Real numbers are asked for; yours are complex."),
    "another number": (3.0, 2.0, ""),
    "NaN for a number": (NAN, 2.0, ""),
    "infinity for a number": (INF, 2.0, ""),
    "NaN in an array": (np.array([1.0, NAN]), PAIR, "At index [1]: nan instead of 2.0."),
    "infinity in an array": (np.array([-INF, 2.0]), PAIR, "At index [0]: -inf instead of 1.0."),
    "one element differs": ([[1.0, 2.0], [3.0, 5.0]], [[1, 2], [3, 4]], "At index [1, 1]: 5.0 instead of 4."),
    "the first of two that differ": (np.array([5.0, 6.0]), PAIR, "At index [0]: 5.0 instead of 1.0."),
    "one value for two": (
        3.0,
        (3.0, 4.0),
        "2 values are asked for, as in `return a, b`; you returned one number, 3.0.",
    ),
    "three values for two": (
        (1.0, 2.0, 3.0),
        (1.0, 2.0),
        "Values asked for: 2. Values you returned: 3.",
    ),
    "two of three values": (
        (6.0, 8.0, 1.0),
        (8.0, 6.0, 1.0),
        "2 of the 3 values differ; the first of them is value 1.",
    ),
    "two values the wrong way round": ((6.0, 8.0), (8.0, 6.0), "Each of the 2 values differs."),
    "a value of another shape": (
        (1.0, PAIR),
        (1.0, 2.0),
        "Value 2 of 2: One number is asked for; yours is an array of shape (2,).",
    ),
    "a value that is missing": (
        (1.0, None),
        (1.0, 2.0),
        "Value 2 of 2: This is None: nothing was returned, or nothing was stored there.",
    ),
    "a list for a dict": (
        [1.0],
        {"W": 1.0},
        "A dict is asked for; you returned a list, [1.0].",
    ),
    "other keys": ({"w": 1.0}, {"W": 1.0, "b": 2.0}, "The keys should be ['W', 'b']; yours are ['w']."),
    "keys of other types": ({1: 1.0, None: 2.0}, {"W": 1.0}, "The keys should be ['W']; yours are [1, None]."),
    "a value in a dict": ({"W": 1.0}, {"W": 2.0}, "The value for 'W' differs."),
    "a shape in a dict": ({"W": 1.0}, {"W": PAIR}, "For 'W': The shape should be (2,); yours is ()."),
    "other text": ("a", "b", ""),
    "a number for text": (1.0, "b", ""),
    "bytes for text": (b"b", "b", ""),
    "a number for nothing": (0.0, None, ""),
    "text for bytes": ("b", b"b", ""),
    "other bytes": (b"a", b"b", ""),
    "text for a truth": ("yes", True, "True or False is asked for; you returned text, 'yes'."),
    "a list for a number": (["1", "2"], 2.0, "One number is asked for; you returned a list, ['1', '2']."),
    "text for a list of texts": ("a b", ["a", "b"], "A list is asked for; you returned text, 'a b'."),
    "a set for a list of texts": ({"a"}, ["a"], "A list is asked for; you returned a set."),
    "another text in a list": (["a", "c"], ["a", "b"], "Value 2 of 2 differs."),
    "a list of fewer texts": (["a"], ["a", "b"], "Values asked for: 2. Values you returned: 1."),
    "a text where the list is empty": ([""], [], "Values asked for: 0. Values you returned: 1."),
    "a number in a list of texts": (["a", 3628801], ["a", 3628800], "Value 2 of 2 differs."),
    "None in a list of texts": (["a", "None"], ["a", None], "Value 2 of 2 differs."),
    "a list in a ragged one": (
        [[1, 2], [3, 5]],
        [[1, 2], [3]],
        "In value 2 of 2: The shape should be (1,); yours is (2,).",
    ),
    "a key of another type": ({1: 2.0}, {"1": 2.0}, "The keys should be ['1']; yours are [1]."),
    "keys that have no order": ({}, {1: 2.0, "a": 3.0, None: 4.0}, "The keys should be [1, None, 'a']; yours are []."),
    "a tuple in a dict": ({"n": (1, 3)}, {"n": (1, 2)}, "For 'n': Value 2 of 2 differs."),
    "a list for a set": ([1, 2], {1, 2}, "A set is asked for; you returned a list, [1, 2]."),
    "a dict for a set": ({}, set(), "A set is asked for; you returned a dict."),
    "too few in a set": ({"a"}, {"a", "c", "b"}, "These are missing: ['b', 'c']."),
    "too many in a set": (frozenset({1, 2}), {1}, "These should not be in it: [2]."),
    "another whole number in a set": ({1, 3628801}, {1, 3628800}, "These are missing: [3628800]."),
    "another whole number": (3628801, 3628800, ""),
    "another whole number as a float": (3628801.0, 3628800, ""),
    "half of a whole number more": (3628800.5, 3628800, ""),
    "another whole number in an array": (
        np.array([1, 3628801]),
        np.array([1, 3628800]),
        "At index [1]: 3628801 instead of 3628800.",
    ),
    "another whole number in an array of floats": (
        np.array([1.0, 3628801.0]),
        [1, 3628800],
        "At index [1]: 3628801.0 instead of 3628800.",
    ),
    "another whole number beside a float": (
        [0.5, 3628801],
        [0.5, 3628800],
        "At index [1]: 3628801 instead of 3628800.",
    ),
    "another long integer": (10**30 + 1, 10**30, ""),
    "another long integer in a list": (
        [0.5, 2**60 + 1],
        [0.5, 2**60],
        "At index [1]: 1152921504606846977 instead of 1152921504606846976.",
    ),
    "a number for one beyond all floats": (INF, 10**400, ""),
}


@pytest.mark.parametrize("rung", LADDER)
def test_each_rung_has_its_sentence(rung: str) -> None:
    """What is wrong with an answer is said in one sentence, or left to the two values where they say it all."""
    got, expected, sentence = LADDER[rung]

    assert disagreement(got, expected) == sentence


EXPECTED: list[Any] = [
    2.0,
    np.int64(2),
    True,
    1 + 2j,
    INF,
    NAN,
    PAIR,
    np.zeros((2, 2), dtype=int),
    np.zeros((0, 3)),
    [True, False],
    (1.0, PAIR),
    {"W": PAIR, "b": (1.0, "text")},
    "text",
    None,
    b"bytes",
    ["a", None, 2, [0.5]],
    [],
    {"a", 2, None, 0.5},
    frozenset(),
    {1: "a", None: {"b": (1, [2.0])}},
    10**30,
    10**400,
    [10**30, 0.5, 1j],
    np.array(["a", "b"]),
    np.array([10**30, 0.5], dtype=object),
]


@law
@given(plain)
def test_a_plain_value_agrees_with_itself(value: Any) -> None:
    """Whatever is expected is right, also where it is no number, is infinite, or holds what is no number; but for NaN."""
    assume("nan" not in repr(value))
    assert disagreement(value, value) is None
    assert disagreement([value, "a"], (value, "a")) is None
    assert disagreement(value, value, rtol=0.0, atol=0.0) is None


@pytest.mark.parametrize(
    ("got", "expected"),
    [
        (["hello", "world"], ["hello", "world"]),
        (("hello", "world"), ["hello", "world"]),
        (["hello", "world"], ("hello", "world")),
        (["hello", "world"], np.array(["hello", "world"])),
        ([["a"], []], [["a"], []]),
        ([[1], [2.0, 3]], [np.array([1.0]), [2, 3]]),
        (["a", None, np.array([1.0, 2.0])], ["a", None, [1, 2]]),
        ({3: ["a"], None: {"b": 0.1 + 0.2}}, {3: ["a"], None: {"b": 0.3}}),
        ({(1, "a"): b"x", True: 2}, {True: 2.0, (1, "a"): b"x"}),
        ({"a", "b"}, frozenset({"b", "a"})),
        ({1, 0.1 + 0.2, "a"}, {1.0, 0.3, "a"}),
        ({(1, 2), None}, {None, (1, 2)}),
        (set(), frozenset()),
        ([], []),
        ((), []),
        (np.zeros(0), []),
        ([{"a"}, {1: (True, "x")}], [{"a"}, {1: [1, "x"]}]),
        (b"raw", b"raw"),
        ([10**30, "a"], [10**30, "a"]),
        ([True, False], [1, 0]),
        ([-INF, "a", INF], [-INF, "a", INF]),
    ],
)
def test_what_is_in_containers_is_compared_by_value(got: Any, expected: Any) -> None:
    """Texts, numbers and None are right at any depth, whether a sequence is a list, a tuple or an array."""
    assert disagreement(got, expected) is None


@law
@given(arrays.filter(lambda array: array.size > 0))
def test_an_array_is_right_as_lists(array: np.ndarray) -> None:
    """An array agrees with itself, as an array, as nested lists and as a tuple of its rows."""
    assert disagreement(array, array) is None
    assert disagreement(array.tolist(), array) is None
    if array.ndim:
        assert disagreement(tuple(array), array) is None


@law
@given(shapes, shapes)
def test_nothing_is_broadcast(got: tuple[int, ...], expected: tuple[int, ...]) -> None:
    """Arrays of ones agree only in the same shape, or where one number is asked for and one given."""
    reason = disagreement(np.ones(got), np.ones(expected))

    if got == expected or (expected == () and math.prod(got) == 1):
        assert reason is None
    else:
        assert reason is not None
        assert f"shape {got}" in reason or (f"be {expected}" in reason and f"is {got}" in reason)


@law
@given(finite, st.floats(1e-9, 0.1), st.floats(1e-9, 10.0), st.sampled_from([-1, 1]))
def test_a_number_is_right_within_the_tolerances(expected: float, rtol: float, atol: float, sign: int) -> None:
    """A gap of less than atol + rtol · |expected| is none, and one of more is."""
    gap = sign * (atol + rtol * abs(expected))
    assume(abs(gap) > 1e-12 * abs(expected))  # or it drowns in the rounding of the sum below

    assert disagreement(expected + 0.99 * gap, expected, rtol=rtol, atol=atol) is None
    assert disagreement(expected + 1.01 * gap, expected, rtol=rtol, atol=atol) == ""


def test_the_tolerances_are_small_unless_they_are_given() -> None:
    """By default a millionth of the expected value is allowed, and a billionth about 0."""
    assert (RTOL, ATOL) == (1e-6, 1e-9)
    assert disagreement(100.00009, 100.0) is None
    assert disagreement(100.00011, 100.0) == ""
    assert disagreement(9e-10, 0.0) is None
    assert disagreement(1.1e-9, 0.0) == ""


@pytest.mark.parametrize("wrap", [lambda v: v, lambda v: (v, v), lambda v: {"W": v}])
def test_tolerances_reach_every_part(wrap: Any) -> None:
    """A tolerance holds for numbers within tuples and dicts too."""
    assert disagreement(wrap(1.05), wrap(1.0)) is not None
    assert disagreement(wrap(1.05), wrap(1.0), rtol=0.1) is None
    assert disagreement(wrap(1.05), wrap(1.0), atol=0.1) is None


def test_an_alternative_is_right_in_each_element() -> None:
    """Each element may be the expected or the alternative value, whatever its neighbours are."""
    expected, alternative = np.array([0.0, 0.0, 5.0]), np.array([1.0, 1.0, 5.0])

    for got in ([0.0, 0.0, 5.0], [1.0, 1.0, 5.0], [0.0, 1.0, 5.0], [1.0, 0.0, 5.0]):
        assert disagreement(got, expected, alternative=alternative) is None
    assert disagreement([0.0, 0.5, 5.0], expected, alternative=alternative) == "At index [1]: 0.5 instead of 0.0."
    assert disagreement([0.0, 1.0, 6.0], expected, alternative=alternative) == "At index [2]: 6.0 instead of 5.0."


def test_an_alternative_has_the_parts_of_what_is_expected() -> None:
    """The alternative of a tuple is a tuple, whose parts are right in their own places only."""
    assert disagreement((1.0, 3.0), (0.0, 3.0), alternative=(1.0, 4.0)) is None
    assert disagreement((4.0, 3.0), (0.0, 3.0), alternative=(1.0, 4.0)) == "Value 1 of 2 differs."


@pytest.mark.parametrize("got", [(1.0, 2.0), [1.0, 2.0], PAIR, (np.array([1]), True + 1)], ids=repr)
def test_two_values_are_right_in_any_sequence(got: Any) -> None:
    """Two values are right as a tuple, a list or the rows of an array."""
    assert disagreement(got, (1.0, 2.0)) is None


def test_a_dict_is_right_in_any_order() -> None:
    """A dict agrees when each key has the right value, whatever their order and form."""
    expected = {"W": PAIR, "b": 1.0, "sizes": (2, 3)}

    assert disagreement({"sizes": [2, 3], "b": np.array([1]), "W": [1, 2]}, expected) is None


@pytest.mark.parametrize("value", ["text", None])
def test_text_and_nothing_are_right_as_they_are(value: Any) -> None:
    """The expected text agrees, and so does None where None is expected."""
    assert disagreement(value, value) is None


@law
@given(plain)
def test_comparing_any_answer_ends_in_a_reason_or_none(got: Any) -> None:
    """Whatever comes back and whatever is expected, comparing them neither raises nor warns."""
    for expected in EXPECTED:
        for answer in (got, [got], (got, got), {"W": got, "b": (got, got)}):
            reason = disagreement(answer, expected, alternative=None if type(expected) is dict else expected)

            assert reason is None or type(reason) is str


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (None, "nothing (None)"),
        ("text", "text, 'text'"),
        (2.5, "one number, 2.5"),
        (np.True_, "one number, True"),
        (np.ones((2, 3)), "an array of shape (2, 3)"),
        ([1, "a"], "a list, [1, 'a']"),
        ((1, 2), "a tuple, (1, 2)"),
        (Handle(1, "MulLayer"), "an object of type MulLayer"),
        ({}, "a dict"),
        ({1}, "a set"),
        (Function("len"), "a Function"),
        (Ref(0), "a Ref"),
    ],
    ids=repr,
)
def test_a_value_is_named_in_words(value: Any, words: str) -> None:
    """Each kind of value has words for a learner."""
    assert kind_of(value) == words


@pytest.mark.parametrize("dtype", [float, complex, int, np.uint64, bool])
def test_long_arrays_are_compared_to_their_ends(dtype: Any) -> None:
    """An array that is compared in several pieces agrees as a whole, and its last element can be the one that differs."""
    expected = (np.arange(2 * AT_ONCE + 3) % 2).reshape(-1, 1).astype(dtype)
    wrong = expected.copy()
    wrong[-1] = 1 - wrong[-1]

    assert disagreement(expected, expected) is None
    assert disagreement(expected.real.astype(np.int64), expected) is None
    assert f"At index [{len(expected) - 1}, 0]" in str(disagreement(wrong, expected))
