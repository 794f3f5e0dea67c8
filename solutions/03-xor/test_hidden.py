"""Hidden tests of exercise 3.

A broken gate costs its own points only: what is built of gates is judged by what the learner's own gates answer.
"""

from itertools import product

import numpy as np

from grader.checks import assert_agrees, assert_close, assert_unchanged, function, keep, require, task, value
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
    student.AND = function("lambda a, b: int(a + b > 0)")
    check_composition(student)
    student.OR = function("lambda a, b: int(a + b < 2)")
    check_composition(student)
    student.NAND = function("lambda a, b: int(a + b > 1)")
    check_composition(student)


def judge(function, arguments, read, right, own, sentence):
    """Fail unless the number that `read` finds in an answer is right, or one that the learner's own gates give."""
    answer = value(function(*arguments))
    fits = read(answer) == read(right)
    if not fits:
        accepted = own() - {None}
        answer = value(function(*arguments))  # once more: the story of a failure ends with the call that is judged
        fits = read(answer) in accepted
    require(fits, sentence, got=answer, expected=right)


def judge_pair(function, index, oracle, gate, sentence):
    """Fail unless one value of a pair is right in every row, or is what the learner's own gate gives there."""
    for row in ROWS:
        judge(function, row, part(index), oracle(*row), lambda row=row: {number(value(gate(*row)))}, sentence)


def part(index):
    """Return what reads one number of a pair, whichever kind of sequence it is."""

    def read(answer):
        is_sequence = isinstance(answer, (tuple, list)) or (isinstance(answer, np.ndarray) and answer.ndim > 0)
        return number(answer[index]) if is_sequence and len(answer) == 2 else None

    return read


@task(3, points=1)
def test_s1_is_nand(student):
    """The first value of `hidden`, s1, is `NAND(x1, x2)`."""
    sentence = "Two values are asked for, and the first is what `NAND` gives."
    judge_pair(student.hidden, 0, gates.hidden, student.NAND, sentence)


@task(3, points=1)
def test_s2_is_or(student):
    """The second value of `hidden`, s2, is `OR(x1, x2)`."""
    sentence = "Two values are asked for, and the second is what `OR` gives."
    judge_pair(student.hidden, 1, gates.hidden, student.OR, sentence)


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
    require(shapes == SHAPES, "The shapes should be (2, 2), (2,), (1, 2) and (1,).", got=shapes, expected=SHAPES)


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
    """The first value of `half_adder` is the lowest binary digit of x1 + x2."""
    sentence = "Two values are asked for, and the first is the lowest binary digit."
    judge_pair(student.half_adder, 0, gates.half_adder, student.XOR, sentence)


@task(6, points=1)
def test_carry_of_the_half_adder(student):
    """The second value of `half_adder` is the carry, 1 when both inputs are 1."""
    sentence = "Two values are asked for, and the second is the carry."
    judge_pair(student.half_adder, 1, gates.half_adder, student.AND, sentence)


def chain(student, start, bits):
    """Return what the learner's own XOR makes of one bit after the other."""
    answer = start
    for bit in bits:
        answer = value(student.XOR(answer, bit))
    return number(answer)


def check_parity(student, cases):
    """Fail unless parity is right, or is what the learner's own XOR gives from 0 or from the first bit on."""
    sentence = "`parity` should be 1 exactly when an odd number of bits is 1."
    for bits in cases:
        starts = [(0, bits), *([(bits[0], bits[1:])] if bits else [])]
        judge(
            student.parity,
            (bits,),
            number,
            gates.parity(bits),
            lambda starts=starts: {chain(student, start, rest) for start, rest in starts},
            sentence,
        )


# Three ones part an odd number from exactly one, and (1, 1, 0) from any; with two bits all of them look like XOR.
@task(6, points=2)
def test_parity_of_a_few_bits(student, rng):
    """`parity` is 1 when an odd number of the bits is 1."""
    check_parity(
        student, [[0, 1], [1, 0], [1, 1, 0], [0, 0, 1], [1, 1, 1], [1, 0, 1, 1], rng.integers(0, 2, size=5).tolist()]
    )


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
