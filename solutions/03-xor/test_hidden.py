"""Hidden tests of exercise 3.

A broken gate costs its own points only: what is built of gates is right, too, when it is so with right gates.
"""

from itertools import product

import numpy as np

from grader.checks import (
    agrees,
    answers,
    assert_agrees,
    assert_built,
    assert_unchanged,
    function,
    keep,
    numbers,
    require,
    right_with,
    settle,
    task,
    value,
)
from reference import gates

ROWS = [(0, 0), (0, 1), (1, 0), (1, 1)]


def another_order(rng):
    """Return one of two orders of the four rows in which no gate's answers come as in the usual one."""
    return [(1, 3, 0, 2), (3, 0, 2, 1)][rng.integers(2)]


def in_two_orders(rng):
    """Return the four rows, and again in another order."""
    return [*ROWS, *(ROWS[index] for index in another_order(rng))]


def number(answer):
    """Return what a gate answered as a float, whichever form of number it is, or None when it is no number."""
    array = numbers(answer)
    return None if array is None or array.size != 1 or array.dtype.kind == "c" else float(array.item())


def table(gate):
    """Return the four answers of a gate, in the order of ROWS."""
    return answers(gate, ROWS)


# All four rows, always: three of them hide a second weight that is never used, or one that is not negative. They are
# asked again in another order, for four answers are soon right by chance, or because they come in turn.
def check_table(gate, right, rng):
    """Fail unless a gate answers as it should in each row."""
    assert_agrees(gate, right, on=in_two_orders(rng))


# Right gates, by the names under which others are built of them: see `right_with`.
GATES = {
    "AND": function("lambda x1, x2: int(x1 + x2 > 1)"),
    "NAND": function("lambda x1, x2: int(x1 + x2 < 2)"),
    "OR": function("lambda x1, x2: int(x1 + x2 > 0)"),
}
GATES_AND_XOR = GATES | {"XOR": function("lambda x1, x2: int(x1 + x2 == 1)")}


@task(1, points=1)
def test_and_table(student, rng):
    """`AND` is 1 for (1, 1) only."""
    check_table(student.AND, gates.AND, rng)


@task(1, points=1)
def test_nand_table(student, rng):
    """`NAND` is 0 for (1, 1) only."""
    check_table(student.NAND, gates.NAND, rng)


@task(1, points=1)
def test_or_table(student, rng):
    """`OR` is 0 for (0, 0) only."""
    check_table(student.OR, gates.OR, rng)


@task(2, points=1)
def test_xor_table(student, rng):
    """`XOR` is 1 for (0, 1) and (1, 0), where the inputs differ, and 0 for the others."""
    assert_agrees(student.XOR, gates.XOR, on=in_two_orders(rng), built_on=GATES)


def anded(student, first, second):
    """Return what the learner's AND makes of two answers; where that is no number, its call alone is told."""
    answer = value(student.AND(first, second))
    if number(answer) is None:
        settle()
        answer = value(student.AND(first, second))
    require(number(answer) is not None, "Your gates give no number here, so `XOR` cannot be judged.", got=answer)
    return answer


def check_composition(student):
    """Fail unless XOR answers what AND makes of NAND and OR, as these three names answer now."""
    for x1, x2 in ROWS:
        s1, s2 = value(student.NAND(x1, x2)), value(student.OR(x1, x2))
        mine = anded(student, s1, s2)
        either_order = number(mine), number(anded(student, s2, s1))

        answer = value(student.XOR(x1, x2))
        require(
            number(answer) in either_order,
            "`AND(NAND(x1, x2), OR(x1, x2))` with your own gates gives something else.",
            got=answer,
            expected=mine,
        )


# A constant, too, is what some gates give: an XOR that is not right has to become so with right gates.
@task(2, points=2)
def test_xor_is_and_of_nand_and_or(student, rng):
    """`XOR` gives what `AND` makes of `NAND` and `OR`, whether or not your gates are right."""
    check_composition(student)

    def is_xor():
        rows = in_two_orders(rng)
        return agrees(answers(student.XOR, rows), answers(gates.XOR, rows))

    require(
        is_xor() or right_with(student, GATES, is_xor),
        "With right `NAND`, `OR` and `AND` in place of yours, `XOR` is still not right. Does it call them?",
        got=table(student.XOR),
        expected=table(gates.XOR),
    )


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


def judge(student, function, cases, oracle, read, parts, sentence):
    """Fail unless the number that `read` finds in each answer is right, if need be with right parts."""

    def check(*case):
        answer = value(function(*case))
        require(read(answer) == read(oracle(*case)), sentence, got=answer, expected=oracle(*case))

    assert_built(check, on=cases, student=student, parts=parts)


def judge_pair(student, rng, function, index, oracle, parts, sentence):
    """Fail unless one value of a pair is right in every row, also when they are asked in another order."""
    judge(student, function, in_two_orders(rng), oracle, part(index), parts, sentence)


def part(index):
    """Return what reads one number of a pair, whichever kind of sequence it is."""

    def read(answer):
        is_sequence = isinstance(answer, (tuple, list)) or (isinstance(answer, np.ndarray) and answer.ndim > 0)
        return number(answer[index]) if is_sequence and len(answer) == 2 else None

    return read


@task(3, points=1)
def test_s1_is_nand(student, rng):
    """The first value of `hidden`, s1, is `NAND(x1, x2)`."""
    sentence = "Two values are asked for, and the first is what `NAND` gives for x1 and x2."
    judge_pair(student, rng, student.hidden, 0, gates.hidden, GATES, sentence)


@task(3, points=1)
def test_s2_is_or(student, rng):
    """The second value of `hidden`, s2, is `OR(x1, x2)`."""
    sentence = "Two values are asked for, and the second is what `OR` gives for x1 and x2."
    judge_pair(student, rng, student.hidden, 1, gates.hidden, GATES, sentence)


SHAPES = [(2, 2), (2,), (1, 2), (1,)]


def floats(part):
    """Return one part of the network as an array of floats, or None when it is no array of numbers."""
    array = numbers(part)
    return None if array is None or array.dtype.kind == "c" else array.astype(float)


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


# Judged by the number of elements only, so that a slip of shape costs no more than the check below.
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

    message = "These are the outputs of your network for (0, 0), (0, 1), (1, 0) and (1, 1)."
    require(outputs == list(table(gates.XOR)), message, got=tuple(outputs), expected=table(gates.XOR))


@task(4, points=1, after="network_computes_xor")
def test_network_shapes(student):
    """`xor_network` returns W1, b1, W2 and b2 in the shapes (2, 2), (2,), (1, 2) and (1,)."""
    shapes = [part.shape for part in network_parts(student)]
    require(shapes == SHAPES, "The shapes should be (2, 2), (2,), (1, 2) and (1,).", got=shapes, expected=SHAPES)


# A table of AND with it, for which the answer is another one.
@task(5, points=2)
def test_xor_has_no_perceptron(student):
    """`best_single_perceptron` counts the most rows that one gets right: three of XOR, all four of AND."""
    tables = [[0, 1, 1, 0], [1, 0, 0, 1], list(table(gates.AND))]
    assert_agrees(student.best_single_perceptron, gates.best_single_perceptron, on=tables)


@task(5, points=1, after="xor_has_no_perceptron")
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
def test_sum_of_the_half_adder(student, rng):
    """The first value of `half_adder` is the lowest binary digit of x1 + x2."""
    sentence = "The first of the two values should be the lowest binary digit."
    judge_pair(student, rng, student.half_adder, 0, gates.half_adder, GATES_AND_XOR, sentence)


@task(6, points=1)
def test_carry_of_the_half_adder(student, rng):
    """The second value of `half_adder` is the carry, 1 when both inputs are 1."""
    sentence = "Two values are asked for, and the second is the carry."
    judge_pair(student, rng, student.half_adder, 1, gates.half_adder, GATES_AND_XOR, sentence)


def check_parity(student, cases):
    """Fail unless parity is right, if need be with a right XOR."""
    sentence = "`parity` should be 1 exactly when an odd number of bits is 1."
    bits = [(case,) for case in cases]
    judge(student, student.parity, bits, gates.parity, number, GATES_AND_XOR, sentence)


def bits_and_one_turned(rng, *sizes):
    """Return bits drawn at random, and each of these again with one of them turned, which turns the parity."""
    cases = []
    for size in sizes:
        bits = rng.integers(0, 2, size=size)
        cases += [bits.tolist(), (bits ^ (np.arange(size) == rng.integers(size))).tolist()]
    return cases


# Three ones part an odd number from exactly one, and (1, 1, 0) from any; with two bits all of them look like XOR.
@task(6, points=2)
def test_parity_of_a_few_bits(student, rng):
    """`parity` is 1 when an odd number of the bits is 1."""
    others = bits_and_one_turned(rng, 5, 6, 7, 8)
    check_parity(student, [[0, 1], [1, 0], [1, 1, 0], [0, 0, 1], [1, 1, 1], [1, 0, 1, 1], *others])


@task(6, points=1, after="parity_of_a_few_bits")
def test_parity_of_any_length(student, rng):
    """`parity` takes one bit, many bits, and none at all, which gives 0."""
    long = bits_and_one_turned(rng, 20, 40)
    check_parity(student, [[], [1], [0], *long, [1] * 41])


@task(6, points=1, after="parity_of_a_few_bits")
def test_parity_leaves_the_bits_alone(student):
    """`parity` does not change the list that it is given."""
    bits = [1, 0, 1, 1]
    kept = keep(student, bits)
    student.parity(kept)

    assert_unchanged(student, kept, bits)
