"""Hidden tests of exercise 3.

A broken gate costs its own points only: what is built of gates is judged by what the learner's own gates answer.
"""

from itertools import product

import numpy as np

from grader.checks import assert_agrees, assert_close, assert_unchanged, keep, require, task, value
from reference import gates

ROWS = [(0, 0), (0, 1), (1, 0), (1, 1)]


def number(answer):
    """Return what a gate answered as a float, whichever form of number it is, or None when it is no number."""
    try:
        return float(np.asarray(answer).item())
    except (TypeError, ValueError, OverflowError):
        return None


def table(gate):
    """Return the four answers of a gate, in the order of ROWS."""
    return tuple(value(gate(x1, x2)) for x1, x2 in ROWS)


# All four rows, always: three of them hide a second weight that is never used, or one that is not negative.
@task(1, points=1)
def test_and_table(student):
    """`AND` is 1 for (1, 1) only."""
    assert_close(table(student.AND), expected=table(gates.AND))


@task(1, points=1)
def test_nand_table(student):
    """`NAND` is 0 for (1, 1) only."""
    assert_close(table(student.NAND), expected=table(gates.NAND))


@task(1, points=1)
def test_or_table(student):
    """`OR` is 0 for (0, 0) only."""
    assert_close(table(student.OR), expected=table(gates.OR))


@task(2, points=1)
def test_xor_table(student):
    """`XOR` is 1 for (0, 1) and (1, 0), where the inputs differ, and 0 for the others."""
    assert_close(table(student.XOR), expected=table(gates.XOR))


def check_composition(student):
    """Fail unless XOR answers what AND makes of NAND and OR, as these three names answer now."""
    for x1, x2 in ROWS:
        s1, s2 = value(student.NAND(x1, x2)), value(student.OR(x1, x2))
        mine = value(student.AND(s1, s2))
        either_order = number(mine), number(value(student.AND(s2, s1)))
        require(None not in either_order, "Your gates give no number here, so `XOR` cannot be judged.", got=mine)

        answer = value(student.XOR(x1, x2))
        require(
            number(answer) in either_order,
            "`AND(NAND(x1, x2), OR(x1, x2))` with your own gates gives something else.",
            got=answer,
            expected=mine,
        )


@task(2, points=2)
def test_xor_is_and_of_nand_and_or(student):
    """`XOR` gives what `AND` makes of `NAND` and `OR`, whether or not your gates are right."""
    check_composition(student)


# Each new meaning changes what AND(NAND, OR) gives, so a name that is not called shows.
@task(2, points=1, after="xor_is_and_of_nand_and_or")
def test_xor_calls_the_gates_by_name(student):
    """`XOR` calls `NAND`, `OR` and `AND` of this file: when they change, it changes with them."""
    student.OR = student.AND
    check_composition(student)
    student.AND = student.NAND
    check_composition(student)
    student.NAND = student.OR
    check_composition(student)


def pair(answer):
    """Return the two values of a pair, whichever kind of sequence it is."""
    is_sequence = isinstance(answer, (tuple, list)) or (isinstance(answer, np.ndarray) and answer.ndim == 1)
    require(is_sequence and len(answer) == 2, "Two values are asked for, as in `return a, b`.", got=answer)
    return answer


def is_right(answer, right, own_gate, row):
    """Tell whether an answer is right, or would be if the learner's own gate were."""
    answer = number(answer)
    return answer is not None and (answer == right or answer == number(value(own_gate(*row))))


@task(3, points=1)
def test_s1_is_nand(student):
    """The first value of `hidden`, s1, is `NAND(x1, x2)`."""
    for row in ROWS:
        answer = value(student.hidden(*row))
        s1, _ = pair(answer)
        right = is_right(s1, gates.NAND(*row), student.NAND, row)
        require(right, "The first value should be what `NAND` gives.", got=answer, expected=gates.hidden(*row))


@task(3, points=1)
def test_s2_is_or(student):
    """The second value of `hidden`, s2, is `OR(x1, x2)`."""
    for row in ROWS:
        answer = value(student.hidden(*row))
        _, s2 = pair(answer)
        right = is_right(s2, gates.OR(*row), student.OR, row)
        require(right, "The second value should be what `OR` gives.", got=answer, expected=gates.hidden(*row))


SHAPES = [(2, 2), (2,), (1, 2), (1,)]


def floats(part):
    """Return one part of the network as an array of floats, or None when it is no array of numbers."""
    try:
        array = np.asarray(part)
    except ValueError:
        return None
    return array.astype(float) if array.dtype.kind in "biuf" else None


def network_parts(student):
    """Return W1, b1, W2 and b2 as arrays, in whichever shapes they came."""
    answer = value(student.xor_network())
    require(
        isinstance(answer, (tuple, list)) and len(answer) == 4,
        "Four arrays are asked for: `return W1, b1, W2, b2`.",
        got=answer,
    )
    parts = [floats(part) for part in answer]
    require(all(part is not None for part in parts), "W1, b1, W2 and b2 should be arrays of numbers.", got=answer)
    return parts


@task(4, points=1)
def test_network_shapes(student):
    """`xor_network` returns W1, b1, W2 and b2 in the shapes (2, 2), (2,), (1, 2) and (1,)."""
    shapes = [part.shape for part in network_parts(student)]
    require(shapes == SHAPES, "The shapes are others than those asked for.", got=shapes, expected=SHAPES)


# Judged by the number of elements only, so that a slip of shape costs no more than the check above.
@task(4, points=3)
def test_network_computes_xor(student):
    """With these weights, step(W2 · step(W1 · x + b1) + b2) is XOR; the step is 1 above 0, and 0 at exactly 0."""
    parts = network_parts(student)
    sizes = [part.size for part in parts]
    require(
        sizes == [4, 2, 2, 1], "There should be two units that see the inputs, and one that sees these two.", got=sizes
    )
    W1, b1, W2, b2 = (part.reshape(shape) for part, shape in zip(parts, SHAPES, strict=True))
    with np.errstate(all="ignore"):
        outputs = [gates.tlu_layer(W2, gates.tlu_layer(W1, row, b1), b2).item() for row in ROWS]

    assert_close(tuple(outputs), expected=table(gates.XOR))


@task(5, points=2)
def test_xor_has_no_perceptron(student):
    """One perceptron gets three rows of XOR right, and three of its opposite."""
    assert_agrees(student.best_single_perceptron, gates.best_single_perceptron, on=[[0, 1, 1, 0], [1, 0, 0, 1]])


@task(5, points=1)
def test_gates_have_a_perceptron(student):
    """One perceptron gets all four rows of AND, OR and NAND right."""
    tables = [list(table(gate)) for gate in (gates.AND, gates.OR, gates.NAND)]
    assert_agrees(student.best_single_perceptron, gates.best_single_perceptron, on=tables)


@task(5, points=2)
def test_fourteen_of_sixteen_tables(student):
    """Of all 16 tables, 14 have a perceptron that gets four rows right."""
    tables = [list(t) for t in product((0, 1), repeat=4)]
    assert_agrees(student.best_single_perceptron, gates.best_single_perceptron, on=tables)


@task(6, points=1)
def test_sum_of_the_half_adder(student):
    """The first value of `half_adder` is the ones digit of x1 + x2."""
    for row in ROWS:
        answer = value(student.half_adder(*row))
        digit, _ = pair(answer)
        right = is_right(digit, gates.XOR(*row), student.XOR, row)
        require(right, "The first value should be the ones digit.", got=answer, expected=gates.half_adder(*row))


@task(6, points=1)
def test_carry_of_the_half_adder(student):
    """The second value of `half_adder` is the carry, 1 when both inputs are 1."""
    for row in ROWS:
        answer = value(student.half_adder(*row))
        _, carry = pair(answer)
        right = is_right(carry, gates.AND(*row), student.AND, row)
        require(right, "The second value should be the carry.", got=answer, expected=gates.half_adder(*row))


def chained(student, bits):
    """Return what the learner's own XOR gives from bit to bit, begun with 0 or with the first bit."""
    own = {row: number(value(student.XOR(*row))) for row in ROWS}
    answers = set()
    for start, rest in ((0, bits), (bits[0], bits[1:])) if bits else ():
        answer = start
        for bit in rest:
            answer = own.get((answer, bit))
        answers.add(answer)
    return answers - {None}


def check_parity(student, cases):
    """Fail unless parity is right, or would be if the learner's own XOR were."""
    for bits in cases:
        answer = value(student.parity(bits))
        right = number(answer) == gates.parity(bits) or number(answer) in chained(student, bits)
        require(
            right,
            "`parity` should be 1 exactly when an odd number of bits is 1.",
            got=answer,
            expected=gates.parity(bits),
        )


# Three ones: neither "exactly one" nor "any" nor the first two bits alone give 1, 1 and 0 here.
@task(6, points=2)
def test_parity_of_a_few_bits(student, rng):
    """`parity` is 1 when an odd number of the bits is 1."""
    check_parity(student, [[0, 1], [1, 1, 0], [0, 0, 1], [1, 1, 1], [1, 0, 1, 1], rng.integers(0, 2, size=5).tolist()])


@task(6, points=1, after="parity_of_a_few_bits")
def test_parity_of_any_length(student, rng):
    """`parity` takes one bit, many bits, and none at all, which gives 0."""
    check_parity(student, [[], [1], [0], rng.integers(0, 2, size=40).tolist(), [1] * 41])


@task(6, points=1)
def test_parity_leaves_the_bits_alone(student):
    """`parity` does not change the list that it is given."""
    bits = [1, 0, 1, 1]
    kept = keep(student, bits)
    student.parity(kept)

    assert_unchanged(student, kept, bits)
