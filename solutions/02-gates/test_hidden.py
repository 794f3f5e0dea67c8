"""Hidden tests of exercise 2."""

import numpy as np

from grader.checks import assert_agrees, assert_close, assert_unchanged, keep, numbers, require, task, value
from reference import gates


# 0.3 and -0.3 show a step that is not at 0; the tie has a check of its own.
def off_the_tie(rng):
    return [np.array([-2.0, 0.3, 2.0]), np.array([[1.0, -1.0], [-0.3, 3.0]]), rng.normal(size=(2, 3))]


@task(1, points=1)
def test_step_function_of_an_array(student, rng):
    """`step_function` gives 1 where an array is above 0, else 0."""
    assert_agrees(student.step_function, gates.step_function, on=off_the_tie(rng))


@task(1, points=1)
def test_heaviside_of_an_array(student, rng):
    """`heaviside` gives 0 where an array is below 0, and 1 where it is above."""
    assert_agrees(student.heaviside, gates.heaviside, on=off_the_tie(rng))


@task(1, points=1)
def test_sign_of_an_array(student, rng):
    """`sign` gives −1 where an array is below 0, and 1 where it is above."""
    assert_agrees(student.sign, gates.sign, on=off_the_tie(rng))


@task(1, points=1, after=("step_function_of_an_array", "heaviside_of_an_array", "sign_of_an_array"))
def test_steps_at_exactly_0(student):
    """At exactly 0, `step_function` gives 0, `heaviside` gives 1, and `sign` gives 0."""
    zeros = np.array([0.0, 0.0])

    assert_close(student.step_function(zeros), expected=np.array([0, 0]))
    assert_close(student.heaviside(zeros), expected=np.array([1, 1]))
    assert_close(student.sign(zeros), expected=np.array([0, 0]))


@task(1, points=1)
def test_steps_of_a_number(student, rng):
    """All three also take a single number."""
    others = rng.normal(size=2).round(1) + 0.05
    for step, right in (
        (student.step_function, gates.step_function),
        (student.heaviside, gates.heaviside),
        (student.sign, gates.sign),
    ):
        assert_agrees(step, right, on=[2.0, -0.3, 0.3, -1, *map(float, others)])


@task(1, points=1, after=("step_function_of_an_array", "heaviside_of_an_array", "sign_of_an_array"))
def test_steps_leave_their_argument_alone(student):
    """None of the three changes the array that it is given."""
    x = np.array([-2.0, 0.3, 2.0])
    for step in (student.step_function, student.heaviside, student.sign):
        kept = keep(student, x)
        step(kept)

        assert_unchanged(student, kept, x)


# The sums of w + x, w * w and sum(w) * sum(x) have another sign in at least one of these, and no bias is in play.
@task(2, points=2)
def test_inputs_are_weighed(student, rng):
    """With b = 0, `perceptron` gives 1 when the sum of w · x is above 0, else 0."""
    picked = [([1.0, -3.0], [2.0, 1.0]), ([3.0, -1.0], [1.0, 4.0]), ([-1.0, 3.0], [2.0, 1.0]), ([0.4, 0.0], [0.5, 0.5])]
    random = [(rng.normal(size=2), rng.normal(size=2)) for _ in range(4)]
    cases = [(np.array(x), np.array(w), 0.0) for x, w in picked + random]
    assert_agrees(student.perceptron, gates.perceptron, on=cases)


@task(2, points=2)
def test_the_bias_is_added_once(student, rng):
    """The bias is added once: with b = −0.1 the weighted sum must pass 0.1."""
    w = np.array([0.5, 0.5])

    for x, b, on in [(0.1, -0.1, 0), (0.3, -0.1, 1), (-0.1, 0.1, 1), (-0.3, 0.1, 0)]:
        assert_close(student.perceptron(np.array([x, 0.0]), w, b), expected=on)
        assert_close(student.perceptron(np.array([0.0, x]), w, b), expected=on)

    for _ in range(4):  # the sum of the products is -b, and a little more or less
        x, w, side = rng.integers(1, 9, size=2) / 2, rng.integers(1, 9, size=2) / 2, float(rng.choice([-0.25, 0.25]))
        assert_close(student.perceptron(x, w, side - float(x @ w)), expected=int(side > 0))


@task(2, points=1, after="inputs_are_weighed")
def test_perceptron_at_exactly_0(student):
    """A sum of exactly 0 gives 0."""
    assert_close(student.perceptron(np.array([1.0, 1.0]), np.array([0.5, 0.5]), -1.0), expected=0)


# Whole numbers and a bias between them: no sum comes near 0.
@task(2, points=1)
def test_any_number_of_inputs(student, rng):
    """`perceptron` works with one input, and with three or five."""
    cases = [
        (rng.integers(-4, 5, size=n).astype(float), rng.integers(-4, 5, size=n).astype(float), b)
        for n in (1, 3, 5)
        for b in (-0.5, 0.5)
    ]
    last_input_decides = (np.array([0.0, 0.0, 1.0]), np.array([1.0, 1.0, 1.0]), -0.5)
    bias_decides = [(np.array([1.0, 1.0, 3.0]), np.array([2.0, 1.0, -1.0]), b) for b in (0.5, -0.5)]
    assert_agrees(student.perceptron, gates.perceptron, on=[last_input_decides, *bias_decides, *cases])


@task(2, points=1, after="inputs_are_weighed")
def test_perceptron_leaves_its_arguments_alone(student):
    """`perceptron` leaves x and w as they are."""
    x, w = np.array([2.0, -3.0]), np.array([0.5, 4.0])
    kept_x, kept_w = keep(student, x), keep(student, w)
    student.perceptron(kept_x, kept_w, 0.7)

    assert_unchanged(student, kept_x, x)
    assert_unchanged(student, kept_w, w)


PAIRS = [(0.0, 0.0), (0.0, 1.0), (1.0, 0.0), (1.0, 1.0)]


def another_order(rng):
    """Return one of two orders of the four rows in which no gate's answers come as in the usual one."""
    return [(1, 3, 0, 2), (3, 0, 2, 1)][rng.integers(2)]


def check_table(gate, right, rng):
    """Fail unless the gate's four answers are right, also when they are asked in another order.

    For four answers are soon right by chance, or because they come in turn.
    """
    assert_agrees(gate, right, on=[*PAIRS, *(PAIRS[index] for index in another_order(rng))])


@task(3, points=2)
def test_and_gate(student, rng):
    """`AND` is 1 only when both inputs are 1."""
    check_table(student.AND, gates.AND, rng)


@task(3, points=2)
def test_nand_gate(student, rng):
    """`NAND` is 0 only when both inputs are 1."""
    check_table(student.NAND, gates.NAND, rng)


@task(3, points=2)
def test_or_gate(student, rng):
    """`OR` is 0 only when both inputs are 0."""
    check_table(student.OR, gates.OR, rng)


@task(4, points=1)
def test_threshold_becomes_bias(student, rng):
    """`threshold_to_bias` gives the bias that says the same as the threshold."""
    assert_agrees(student.threshold_to_bias, gates.threshold_to_bias, on=[0.7, -0.7, 0.0, float(rng.normal())])


@task(4, points=2)
def test_three_units_at_once(student, rng):
    """`tlu_layer` gives the answer of each unit, such as those of three units on two inputs."""
    W = np.array([[0.5, 0.5], [-0.5, -0.5], [0.5, 0.5]])
    b = np.array([-0.7, 0.7, -0.2])
    cases = [(W, np.array(pair), b) for pair in PAIRS]
    cases += [(rng.integers(-4, 5, size=(3, 2)) / 2, rng.integers(-4, 5, size=2) / 2, np.full(3, 0.125))] * 2
    assert_agrees(student.tlu_layer, gates.tlu_layer, on=cases)


# With a square W, W.T has the right shape as well; here it gives (1, 0).
@task(4, points=1)
def test_a_row_for_each_unit(student, rng):
    """Row i of W and b[i] belong to unit i, whatever the shape of W."""
    square = (np.array([[1.0, -3.0], [2.0, 1.0]]), np.array([1.0, 1.0]), np.array([0.5, -0.5]))
    shapes = [(1, 3), (4, 2), (3, 3)]
    others = [
        (rng.integers(-4, 5, size=(m, n)).astype(float), rng.integers(-4, 5, size=n).astype(float), np.arange(m) - 0.5)
        for m, n in shapes
    ]
    bias_decides = (
        np.array([[1.0, 2.0], [2.0, 4.0], [-1.0, -2.0]]),
        np.array([2.0, -1.0]),
        np.array([0.25, -0.25, 0.125]),
    )
    assert_agrees(student.tlu_layer, gates.tlu_layer, on=[square, bias_decides, *others])


@task(4, points=1, after="three_units_at_once")
def test_units_at_exactly_0(student):
    """A unit whose sum is exactly 0 is off, as `step_function` says."""
    W, x, b = np.array([[1.0, 1.0], [1.0, -1.0]]), np.array([2.0, 1.0]), np.array([-3.0, -0.5])

    assert_close(student.tlu_layer(W, x, b), expected=np.array([0, 1]))


@task(4, points=1, after="three_units_at_once")
def test_tlu_layer_leaves_its_arguments_alone(student):
    """`tlu_layer` leaves W, x and b as they are."""
    plain = np.array([[2.0, -1.0], [3.0, 0.5]]), np.array([-2.0, 3.0]), np.array([0.3, -0.7])
    kept = [keep(student, argument) for argument in plain]
    student.tlu_layer(*kept)

    for now, before in zip(kept, plain, strict=True):
        assert_unchanged(student, now, before)


# From zero weights a row with t = 1 is missed once, and never again: the result is the same after any number of epochs.
@task(5, points=2)
def test_one_row_moves_the_weights(student, rng):
    """From zero weights, one row moves w by lr · (t − y) · x and b by lr · (t − y)."""
    other = rng.integers(4, 9, size=2) / 2  # large enough to be right from then on, wherever a perceptron turns on
    moved = student.train_perceptron(other[np.newaxis], np.array([1.0]), 0.25, 3)
    assert_close(moved, expected=(0.25 * other, 0.25))

    row = np.array([[2.0, -1.0, 4.0]])

    assert_close(student.train_perceptron(row, np.array([1.0]), 0.5, 1), expected=(np.array([1.0, -0.5, 2.0]), 0.5))
    assert_close(student.train_perceptron(row, np.array([1.0])), expected=(np.array([0.2, -0.1, 0.4]), 0.1))
    assert_close(student.train_perceptron(row, np.array([0.0])), expected=(np.zeros(3), 0.0))


# Rows whose order does not matter: of two that are alike the second is right already, unless its error is taken
# beforehand; of two on opposite sides each is missed, whichever comes first.
@task(5, points=1, after="one_row_moves_the_weights")
def test_each_row_finds_what_the_last_one_left(student, rng):
    """Two rows that are both missed both move the weights, of two equal ones only the first; 0 epochs move nothing."""
    rows, targets = np.array([[2.0, -1.0], [2.0, -1.0]]), np.array([1.0, 1.0])

    assert_close(student.train_perceptron(rows, targets, 0.5, 1), expected=(np.array([1.0, -0.5]), 0.5))
    missed = np.array([[1.0, 2.0], [-3.0, -4.0]])
    assert_close(student.train_perceptron(missed, targets, 0.5, 1), expected=(np.array([-1.0, -1.0]), 1.0))
    assert_close(student.train_perceptron(rows, targets, 0.5, 0), expected=(np.zeros(2), 0.0))

    twice = np.tile(rng.integers(2, 9, size=3) / 2, (2, 1))
    assert_close(student.train_perceptron(twice, targets, 2.0, 1), expected=(2.0 * twice[0], 2.0))


ROWS = np.array(PAIRS)
EPOCHS = 30  # from zeros 8 are enough, whatever the order of the rows, and 27 were from 1,000 other starts


def weights_and_bias(answer):
    """Return w and b for the two columns of ROWS, after a look at what they are."""
    answer = value(answer)
    require(isinstance(answer, (tuple, list)) and len(answer) == 2, "Return the pair (w, b).", got=answer)
    w, b = map(numbers, answer)
    require(is_finite(w, 2) and is_finite(b, 1), "w should be two finite numbers, and b one.", got=answer)
    return w.reshape(2), b.item()


def is_finite(array, count):
    return array is not None and array.dtype.kind in "biuf" and array.size == count and bool(np.isfinite(array).all())


# Halves add up without rounding, so that a sum of exactly 0 is one in any order of adding. The opposite targets, and
# other steps, because a line drawn at random is right for one table in every few; another order of the rows, because
# the weights for each table are soon looked up. The first order is given: after it
# the usual mistakes have weights of their own.
def assert_learns(student, rng, targets, first):
    for wanted in (targets, tuple(1.0 - t for t in targets)):
        orders = [first, *(rng.permutation(4) for _ in range(3))]
        for order, lr in zip(orders, (0.5, 2.0, 0.5, 2.0), strict=True):
            w, b = weights_and_bias(student.train_perceptron(ROWS[order], np.array(wanted)[order], lr, EPOCHS))
            answers = [int(row @ w + b > 0) for row in ROWS]

            message = (
                "These are the answers to (0, 0), (0, 1), (1, 0), (1, 1), in this order, of a perceptron with your w "
                "and b that fires above 0."
            )
            require(answers == list(wanted), message, got=answers, expected=[int(t) for t in wanted])


@task(5, points=1)
def test_learns_and(student, rng):
    """`train_perceptron` learns AND, and its opposite, from their tables."""
    assert_learns(student, rng, (0.0, 0.0, 0.0, 1.0), [1, 0, 2, 3])


@task(5, points=1)
def test_learns_nand(student, rng):
    """`train_perceptron` learns NAND, and its opposite, from their tables."""
    assert_learns(student, rng, (1.0, 1.0, 1.0, 0.0), [1, 3, 0, 2])


@task(5, points=1)
def test_learns_or(student, rng):
    """`train_perceptron` learns OR, and its opposite, from their tables."""
    assert_learns(student, rng, (0.0, 1.0, 1.0, 1.0), [0, 1, 3, 2])


@task(5, points=1, after=("one_row_moves_the_weights", "learns_and"))
def test_training_comes_to_an_end(student):
    """Training ends after `epochs` epochs even on XOR, which no perceptron can learn."""
    weights_and_bias(student.train_perceptron(ROWS, np.array([0.0, 1.0, 1.0, 0.0]), 0.5, 20))


@task(5, points=1, after=("one_row_moves_the_weights", "learns_and"))
def test_training_leaves_its_arguments_alone(student):
    """`train_perceptron` leaves X and t as they are."""
    targets = np.array([0.0, 1.0, 1.0, 1.0])
    kept_rows, kept_targets = keep(student, ROWS), keep(student, targets)
    student.train_perceptron(kept_rows, kept_targets, 0.5, 10)

    assert_unchanged(student, kept_rows, ROWS)
    assert_unchanged(student, kept_targets, targets)
