"""Hidden tests of exercise 7."""

from functools import cache
from itertools import product
from pathlib import Path

import numpy as np

from grader.checks import (
    agrees,
    assert_agrees,
    assert_close,
    assert_each,
    assert_unchanged,
    function,
    keep,
    numbers,
    require,
    right_with,
    task,
    value,
)
from grader.errors import CheckFailed, Raised
from reference import descent, separation

DIGITS = Path(__file__).parents[2] / "exercises" / "06-mlp" / "digits.npz"
N_DIGITS, DIGITS_LR, DIGITS_STEPS = 300, 0.5, 40

# What 200 right runs reached, five implementations with 40 draws each (tests/benchmarks/thresholds.py): accuracy on
# unseen digits at worst 0.876, median 0.906.
DIGITS_ACCURACY = 0.8

CLOSE = {"rtol": 1e-5, "atol": 1e-6}  # room for float32 inside
LOSS = {"rtol": 1e-4, "atol": 1e-4}  # and for a tiny number within a logarithm


def quarters(rng, low, high, size=None):
    """Return random multiples of a quarter: they add up without rounding."""
    drawn = rng.integers(4 * low, 4 * high + 1, size=size) / 4
    return drawn if size is not None else float(drawn)


# Task 1


LINE = function("lambda x: 2 * x")
SQUARE = function("lambda x: x ** 2")
HILL = function("lambda x: -x ** 2")
CUBE = function("lambda x: x ** 3")
EXPONENTIAL = function("lambda x: np.exp(x)")
HIGH = function("lambda x: 100000000 + x ** 2")

FORWARD = {"forward_difference": function("lambda f, x, h: (f(x + h) - f(x)) / h")}


@task(1, points=2)
def test_forward_difference(student, rng):
    """`forward_difference` is the slope of the line through the points at x and at x + h."""
    others = [(CUBE, quarters(rng, 1, 3), quarters(rng, 1, 2)) for _ in range(3)]
    cases = [(SQUARE, 1.0, 2.0), (CUBE, 2.0, 0.5), (LINE, 3.0, 0.25), *others]
    assert_agrees(student.forward_difference, descent.forward_difference, on=cases, **CLOSE)


# At x = 0 the chord of x³ − a x² has the slope h (h − a), so that a is the best h, be it large or small, first or last.
def dips(rng):
    for at in (0, 1, 2):
        a = float(rng.integers(4, 8)) / 4
        f = function(f"lambda x: x ** 3 - {a} * x ** 2")
        yield f, 0.0, 0.0, np.insert(rng.permutation([a / 4, 2 * a]), at, a)


# Where no h is above 1, the smaller case that is shown has no h below 0 either.
@task(1, points=2)
def test_best_step_has_the_smallest_error(student, rng):
    """`best_step` returns the h with which `forward_difference` comes nearest to the slope."""
    cases = [
        (SQUARE, 1.0, 2.0, np.array([0.5, 0.1, 1.0])),
        (SQUARE, 1.0, 2.0, np.array([0.1, 1.0, 0.5])),
        (SQUARE, 1.0, 2.0, np.array([0.5, 1.0, 0.1])),
        (HILL, 1.0, -2.0, np.array([0.5, 0.1, 1.0])),
        (function("lambda x: x ** 3 - x ** 2"), 0.0, 0.0, np.array([0.1, 0.5, 1.0])),
        (LINE, 1.0, 2.0, np.array([1.0, 0.5, 0.25])),
        *dips(rng),
    ]
    assert_agrees(student.best_step, descent.best_step, on=cases, built_on=FORWARD)


@task(1, points=1)
def test_a_tiny_step_drowns_in_rounding(student, rng):
    """`best_step` is not deceived by the smallest h, with which the difference drowns in rounding."""
    x = quarters(rng, 1, 2)
    cases = [
        (LINE, 1.0, 2.0, np.array([0.5, 1e-17])),
        (EXPONENTIAL, x, float(np.exp(x)), np.array([1e-12, 1e-1, 1e-8, 1e-4])),
        (HIGH, x, 2 * x, np.array([1e-9, 1.0, 1e-3, 1e-13])),
    ]
    assert_agrees(student.best_step, descent.best_step, on=cases, built_on=FORWARD)


@task(1, points=1, after=("best_step_has_the_smallest_error", "a_tiny_step_drowns_in_rounding"))
def test_best_step_leaves_hs_alone(student, rng):
    """`best_step` does not change the array hs."""
    hs = np.array([1.0, 3.0, 2.0, quarters(rng, 4, 6)])
    kept = keep(student, hs)
    student.best_step(SQUARE, 1.0, 2.0, kept)

    assert_unchanged(student, kept, hs)


# Task 2


BOWL = function("lambda x: 2 * x")
VALLEY = function("lambda x: x * np.array([0.5, 2.0])")
TURNED = function("lambda x: np.array([2 * x[0] + x[1], x[0] + 2 * x[1]])")


def starts(rng):
    """Return a point of two numbers that are not 0 and not of one size."""
    near, far = rng.integers(1, 4), rng.integers(4, 8)
    return rng.permutation([near, far]) * rng.choice([-1.0, 1.0], size=2)


@task(2, points=2)
def test_first_step_goes_downhill(student, rng):
    """The second row of `descend` is the point after a step against the gradient, lr times its length."""
    cases = [
        (BOWL, np.array([4.0]), 0.25, 1),
        (BOWL, np.array([3.0, -4.0]), 0.25, 1),
        (VALLEY, starts(rng), 0.25, 1),
        (TURNED, starts(rng), 0.125, 1),
    ]
    assert_agrees(student.descend, descent.descend, on=cases, **CLOSE)


@task(2, points=2)
def test_path_has_every_point(student, rng):
    """`descend` returns start and the point after each step, as rows; each step asks for the gradient anew."""
    cases = [
        (BOWL, np.array([4.0]), 0.25, 2),
        (BOWL, np.array([3.0, -4.0]), 0.25, 0),
        (TURNED, starts(rng), 0.25, 5),
        (VALLEY, starts(rng), 0.75, 3),
        (BOWL, starts(rng), 1.25, 3),
        (BOWL, np.array([0.0]), 0.25, 2),
        (BOWL, quarters(rng, 1, 3) * np.array([1.0, -1.0]), 0.25, 2),
    ]
    assert_agrees(student.descend, descent.descend, on=cases, **CLOSE)


# Of (3, 4) the length is 5, the sum 7 and the larger part 4; with lr = 0.25 the gradient 2x is halved by every step.
@task(2, points=2)
def test_until_the_gradient_is_short(student, rng):
    """`descend_until` returns the first point whose gradient is shorter than tolerance, and the steps to it."""
    side = float(rng.choice([-1.0, 1.0]))
    cases = [
        (BOWL, np.array([4.0]), 0.25, 3.0, 100),
        (BOWL, np.array([3.0, 4.0]), 0.25, 6.0, 100),
        (BOWL, np.array([3.0, 4.0]), 0.25, 4.5, 100),
        (BOWL, np.array([3.0, -4.0]), 0.25, 4.0, 100),
        (BOWL, np.array([1.0, 0.0]), 0.25, 3.0, 100),
        (TURNED, starts(rng), 0.125, 0.3, 100),
        (VALLEY, side * np.array([4.0, 1.0]), 0.5, 0.7, 100),
    ]
    assert_agrees(student.descend_until, descent.descend_until, on=cases, **CLOSE)


# No gradient is just as long as tolerance: that is asked for below.
@task(2, points=1)
def test_until_there_were_most_steps(student, rng):
    """`descend_until` stops after `most` steps at the latest, and counts them right."""
    cases = [(BOWL, np.array([4.0]), 0.25, 0.4, most) for most in (2, 1, 0, 4, 9)]
    cases += [(TURNED, abs(starts(rng)), 0.125, 0.01, 3)]
    assert_agrees(student.descend_until, descent.descend_until, on=cases, **CLOSE)


# Of 4, 8, 16 all halves are exact, also in float32, and so is the length of (3, 4).
@task(2, points=1, after="until_the_gradient_is_short")
def test_as_long_as_tolerance_is_not_shorter(student, rng):
    """`descend_until` goes on where the gradient is exactly as long as tolerance."""
    k = float(2.0 ** rng.integers(-2, 3))
    cases = [
        (BOWL, np.array([4.0]), 0.25, 4.0, 100),
        (BOWL, k * np.array([3.0, 4.0]), 0.25, 5 * k, 100),
    ]
    assert_agrees(student.descend_until, descent.descend_until, on=cases, **CLOSE)


@task(2, points=1, after=("path_has_every_point", "until_the_gradient_is_short"))
def test_start_stays_where_it_is(student, rng):
    """`descend` and `descend_until` do not change the array start."""
    start = starts(rng)
    for ask in (
        lambda kept: student.descend(BOWL, kept, 0.25, 2),
        lambda kept: student.descend_until(BOWL, kept, 0.25, 0.5, 100),
    ):
        kept = keep(student, start)
        ask(kept)

        assert_unchanged(student, kept, start)


# Task 3


def rates(rng, *products):
    """Return pairs (lr, a) with these products, for a wide valley, a narrow one and another."""
    return [(p / a, a) for a in (2.0, 0.5, float(rng.choice([0.25, 4.0, 8.0]))) for p in products]


@task(3, points=2)
def test_creeps_or_zigzags(student, rng):
    """`outcome` tells steps that stay on one side of the valley from those that cross it and still arrive."""
    cases = rates(rng, 0.5, 1.5, 0.03125, 0.96875, 1.03125, 1.96875)
    assert_agrees(student.outcome, descent.outcome, on=cases)


@task(3, points=1)
def test_diverges(student, rng):
    """`outcome` tells when each step ends farther away than it began."""
    cases = rates(rng, 0.5, 2.5, 2.03125, 5.0)
    assert_agrees(student.outcome, descent.outcome, on=cases)


@task(3, points=1)
def test_the_largest_curvature_sets_the_limit(student, rng):
    """`largest_lr` is the rate above which some direction diverges."""
    cases = [np.array([2.0]), np.array([1.0, 4.0, 0.5]), np.array([5.0, 2.0]), np.array([0.5, 2.0, 8.0])]
    cases += [rng.integers(1, 40, size=4) / 4]
    assert_agrees(student.largest_lr, descent.largest_lr, on=cases, **CLOSE)


# Task 4


LINE_GRADIENTS = {
    "line_gradients": function(
        "lambda X, y, w, b: (np.mean((X @ w + b - y) ** 2) / 2, X.T @ (X @ w + b - y) / len(y), np.mean(X @ w + b - y))"
    )
}


def points(rng, N, n):
    return quarters(rng, -2, 2, (N, n)), quarters(rng, -2, 2, N)


def line_case(rng, N, n):
    return *points(rng, N, n), quarters(rng, 1, 2, n), quarters(rng, 1, 2)


ON_A_LINE = [
    (np.array([[2.0]]), np.array([1.0]), np.array([1.0]), 3.0),
    (np.array([[1.0], [3.0]]), np.array([2.0, 2.0]), np.array([1.0]), 1.0),
    (np.array([[1.0, 2.0], [3.0, 0.0]]), np.array([1.0, 1.0]), np.array([1.0, 1.0]), 1.0),
]


def three_values(answer):
    """Return a loss and its two slopes, after a look at whether there are three."""
    got = value(answer)
    three = isinstance(got, (tuple, list)) and len(got) == 3
    require(three, "Three values are asked for: the loss and its two slopes.", got=got)
    return got


def assert_slopes(got, right):
    """Compare two slopes, and a right loss beside them, so that learners see all that they return."""
    first = 0 if agrees(got[0], right[0], **CLOSE) else 1
    assert_close(got[first:], expected=right[first:], **CLOSE)


@task(4, points=1)
def test_loss_of_a_line(student, rng):
    """The loss of `line_gradients` is half the mean of the squared errors."""

    def check(*case):
        loss, _, _ = three_values(student.line_gradients(*case))
        assert_close(loss, expected=descent.line_gradients(*case)[0], **CLOSE)

    assert_each(check, on=[line_case(rng, 5, 2), line_case(rng, 3, 3)], simpler=ON_A_LINE)


@task(4, points=2)
def test_gradients_of_a_line(student, rng):
    """dw and db of `line_gradients` are the slopes of this loss by w and b."""

    def check(*case):
        assert_slopes(three_values(student.line_gradients(*case)), descent.line_gradients(*case))

    assert_each(check, on=[line_case(rng, 5, 2), line_case(rng, 3, 3), line_case(rng, 2, 1)], simpler=ON_A_LINE)


@task(4, points=2)
def test_fit_line_by_steps(student, rng):
    """`fit_line` starts from zeros and moves w and b together, as many times as steps says."""
    pair = np.array([[1.0], [3.0]]), np.array([2.0, 2.0])
    cases = [(*pair, 0.5, 1), (*pair, 0.5, 2), (*pair, 0.5, 0)]
    cases += [(*points(rng, 4, 2), 0.25, steps) for steps in (1, 3)]
    assert_agrees(student.fit_line, descent.fit_line, on=cases, built_on=LINE_GRADIENTS, **CLOSE)


# The mean distance of a planet to the Sun, that of the Earth being 1, and the days that it takes to go round.
DISTANCE = np.array([0.387, 0.723, 1.0, 1.524, 5.203, 9.537, 19.19, 30.07])
DAYS = np.array([87.97, 224.7, 365.3, 687.0, 4333.0, 10759.0, 30687.0, 60190.0])


@task(4, points=2, after="fit_line_by_steps")
def test_fit_line_finds_keplers_law(student, rng):
    """From the planets `fit_line` finds Kepler's third law: the days grow with the distance to the power of 1.5."""
    seven = rng.permutation(8)[:7]
    X, y = np.log10(DISTANCE[seven]).round(2)[:, np.newaxis], np.log10(DAYS[seven]).round(2)
    w, b = np.linalg.lstsq(np.hstack([X, np.ones((7, 1))]), y, rcond=None)[0]
    law, near = (np.array([w]), float(b)), {"rtol": 1e-3, "atol": 2e-3}

    learnt = learns(student, LINE_GRADIENTS, lambda: agrees(student.fit_line(X, y, 1.0, 200), law, **near))
    require(learnt, "200 steps should lead to the line that errs least.", expected=law)


def learns(student, slopes, holds):
    """Return whether a training leads where it should, with the learner's own slopes or else with right ones."""
    try:
        if holds():
            return True
    except Raised:  # perhaps the slopes have a shape that does not fit
        pass
    return right_with(student, slopes, holds)


# Task 5


SOFTMAX_GRADIENTS = {
    "softmax_gradients": function(
        "lambda X, t, W, b: (lambda z: (lambda p, T: (-np.sum(T * np.log(p + 1e-300)) / len(t), "
        "X.T @ (p - T) / len(t), np.sum(p - T, axis=0) / len(t)))"
        "(np.exp(z) / np.sum(np.exp(z), axis=1, keepdims=True), np.eye(len(b))[t]))"
        "(X @ W + b - np.max(X @ W + b, axis=1, keepdims=True))"
    )
}


def rows(rng, N, n, C):
    """Return X, and class numbers of which no two neighbours are alike."""
    return quarters(rng, -2, 2, (N, n)), (rng.integers(C) + np.arange(N)) % C


def soft_case(rng, N, n, C, without=0):
    """Return a case in which so many of the last classes have no row."""
    return *rows(rng, N, n, C - without), quarters(rng, -1, 1, (n, C)), quarters(rng, -1, 1, C)


# With weights of 0 every class has the probability 1 / C.
ALL_ZERO = [
    (np.array([[2.0]]), np.array([0]), np.zeros((1, 2)), np.zeros(2)),
    (np.array([[2.0]]), np.array([1]), np.zeros((1, 4)), np.zeros(4)),
    (np.array([[1.0], [3.0]]), np.array([0, 1]), np.zeros((1, 2)), np.zeros(2)),
    (np.array([[1.0, 2.0], [3.0, 1.0]]), np.array([0, 0]), np.zeros((2, 2)), np.zeros(2)),
    (np.array([[1.0]]), np.array([0]), np.array([[1.0, 0.0]]), np.zeros(2)),
    (np.array([[1.0], [2.0]]), np.array([0, 1]), np.array([[1.0, 0.0]]), np.zeros(2)),
]


@task(5, points=2)
def test_softmax_loss(student, rng):
    """The loss of `softmax_gradients` is the mean of −log p of the right class: log C while all weights are 0."""

    def check(*case):
        loss, _, _ = three_values(student.softmax_gradients(*case))
        assert_close(loss, expected=descent.softmax_gradients(*case)[0], **LOSS)

    X, t, W, b = soft_case(rng, 4, 3, 5)
    cases = [(X, t, 0 * W, 0 * b), (X, t, W, b), soft_case(rng, 3, 2, 3), soft_case(rng, 4, 3, 4, without=1)]
    assert_each(check, on=cases, simpler=ALL_ZERO)


# In a square table of sums, the sum over the wrong axis has a shape that fits.
@task(5, points=2)
def test_softmax_gradients(student, rng):
    """dW and db of `softmax_gradients` are the slopes of this loss, in the shapes of W and b."""

    def check(*case):
        assert_slopes(three_values(student.softmax_gradients(*case)), descent.softmax_gradients(*case))

    cases = [soft_case(rng, N, n, C) for N, n, C in ((4, 3, 5), (2, 1, 3), (3, 3, 3))]
    cases.append(soft_case(rng, 4, 3, 4, without=1))
    assert_each(check, on=cases, simpler=ALL_ZERO)


# Wrong by 1000 and more; and a row of small sums above one of large sums, which no common shift suits.
@task(5, points=1)
def test_softmax_of_large_sums(student, rng):
    """`softmax_gradients` is right for sums around 1000 and −1000, too."""
    k = 100.0 * rng.integers(10, 20)
    cases = [
        (np.array([[1.0]]), np.array([1]), np.array([[1000.0, 0.0]]), np.zeros(2)),
        (np.array([[1.0], [-1.0], [2.0]]), np.array([0, 0, 1]), np.array([[k, -k]]), np.zeros(2)),
        (np.array([[0.0], [1000.0]]), np.array([0, 1]), np.array([[1.0, 2.0]]), np.array([0.0, 1.0])),
        (np.array([[0.0], [-k]]), np.array([0, 1]), np.array([[1.0, 2.0]]), np.array([0.0, 1.0])),
    ]
    assert_agrees(student.softmax_gradients, descent.softmax_gradients, on=cases, rtol=1e-4, atol=1e-5)


@task(5, points=2)
def test_fit_softmax_by_steps(student, rng):
    """`fit_softmax` starts from zeros and moves W and b together, as many times as steps says."""
    pair = np.array([[2.0], [4.0]]), np.array([0, 1])
    cases = [(*pair, 2, 1.0, 1), (*pair, 2, 1.0, 2), (*pair, 2, 1.0, 0), (*pair, 3, 1.0, 1)]
    cases += [(*rows(rng, 6, 3, 4), 4, 0.5, steps) for steps in (1, 3)]
    assert_agrees(student.fit_softmax, descent.fit_softmax, on=cases, built_on=SOFTMAX_GRADIENTS, **CLOSE)


@cache
def digits():
    with np.load(DIGITS) as data:
        parts = [data[name] for name in ("X_train", "t_train", "X_test", "t_test")]
    return parts[0].astype(float), parts[1], parts[2].astype(float), parts[3]


def digits_accuracy(fit, rng):
    """Return how many of the unseen digits are read right after a training on some, or 0 without weights."""
    X, t, unseen, right = digits()
    some = rng.permutation(len(X))[:N_DIGITS]
    learnt = value(fit(X[some], t[some], 10, DIGITS_LR, DIGITS_STEPS))
    two = isinstance(learnt, (tuple, list)) and len(learnt) == 2
    W, b = map(numbers, learnt) if two else (None, None)
    if not (is_real(W, 640) and is_real(b, 10)):
        return 0.0
    sums = unseen @ W.astype(float).reshape(64, 10) + b.astype(float).reshape(10)
    return float(np.mean(sums.argmax(axis=1) == right))


def is_real(array, count):
    return array is not None and array.dtype.kind in "biuf" and array.size == count and bool(np.isfinite(array).all())


@task(5, points=2, after="fit_softmax_by_steps", replay=False)
def test_reads_digits(student, rng):
    """After 40 steps with 300 digits, softmax regression reads 8 in 10 that it has never seen."""

    def holds():
        return digits_accuracy(student.fit_softmax, rng) > DIGITS_ACCURACY

    learnt = learns(student, SOFTMAX_GRADIENTS, holds)
    require(learnt, "8 in 10 of the unseen digits should be read right.")


@task(5, points=2)
def test_confusion(student, rng):
    """Row i and column j of `confusion` say how many rows of class i were read as j."""
    cases = [
        (np.array([0]), np.array([1]), 2),
        (np.array([0, 1, 1]), np.array([0, 0, 0]), 2),
        (np.array([0, 1, 2, 1]), np.array([0, 2, 2, 2]), 4),
        (np.array([2, 1, 2, 2]), np.array([0, 1, 0, 1]), 3),
        (rng.integers(4, size=30), rng.integers(4, size=30), 5),
    ]
    assert_agrees(student.confusion, descent.confusion, on=cases)


# Task 6


SQUARE_OF_ROWS = np.array(list(product((0.0, 1.0), repeat=2)))
AND, OR, NAND, XOR = (np.array(t) for t in ([0, 0, 0, 1], [0, 1, 1, 1], [1, 1, 1, 0], [0, 1, 1, 0]))


def separable(rng, n=2, N=8, gap=1.0):
    """Return whole-number points on both sides of a line (a plane), none nearer to it than the gap."""
    while True:
        w, b = rng.normal(size=n), rng.normal()
        X = rng.integers(-4, 5, size=(60, n)).astype(float)
        d = (X @ w + b) / np.linalg.norm(w)
        X, t = X[np.abs(d) >= gap][:N], (d > 0)[np.abs(d) >= gap][:N].astype(int)
        if len(X) == N and 2 <= np.sum(t) <= N - 2 and separation.count_updates(X, t, 60) is not None:
            return X, t


def inseparable(rng):
    """Return points of which no line parts the classes: the corners of a parallelogram, crosswise, and others."""
    p = rng.integers(-2, 3, size=2).astype(float)
    u, v = np.array([2.0, 1.0]), np.array([-1.0, 2.0])
    X = np.array([p, p + u + v, p + u, p + v, *rng.integers(-4, 5, size=(3, 2))])
    order = rng.permutation(7)
    return X[order], np.array([0, 0, 1, 1, *rng.integers(2, size=3)])[order]


def table(rng, t):
    """Return the four rows and their targets in another order."""
    order = rng.permutation(4)
    return SQUARE_OF_ROWS[order], np.asarray(t)[order]


def assert_counts(student, on):
    """Compare counts of corrections; None is an answer here, so where it is wrong, say what it stands for."""
    try:
        assert_agrees(student.count_updates, separation.count_updates, on=on)
    except CheckFailed as failure:
        if failure.got != "None":
            raise
        sentence = "None says that no epoch was without a correction; by the rule, one is."
        raise CheckFailed(sentence, failure.got, failure.expected) from None


@task(6, points=2)
def test_updates_of_the_gates(student, rng):
    """`count_updates` counts the corrections until an epoch needs none; with XOR no epoch is such: None."""
    cases = [
        (np.array([[2.0]]), np.array([1])),
        (np.array([[2.0], [1.0]]), np.array([1, 0])),
        *((SQUARE_OF_ROWS, t) for t in (AND, OR, NAND)),
        *(table(rng, t) for t in (AND, OR, NAND)),
        (*table(rng, XOR), 30),
    ]
    assert_counts(student, on=cases)


# 3 corrections: 4 for who fires at 0, 7 without a bias, 0 without the first row, 2 without the last.
FOUR_POINTS = np.array([[-3.0, 0.0], [0.0, 0.0], [0.0, 1.0], [-2.0, 1.0]]), np.array([1, 0, 0, 0])


@task(6, points=1)
def test_updates_of_other_points(student, rng):
    """`count_updates` is right for more points and more inputs."""
    cases = [FOUR_POINTS, separable(rng), separable(rng, n=3), (*inseparable(rng), 30)]
    assert_counts(student, on=cases)


# A single row of class 1 is corrected in the first epoch, and right in the second; OR takes 4.
@task(6, points=1, after="updates_of_the_gates")
def test_the_last_epoch_has_no_update(student, rng):
    """The epoch without a correction has to be one of the first `epochs`; else `count_updates` returns None."""
    row = quarters(rng, 1, 4, (1, 2))
    cases = [(row, np.array([1]), epochs) for epochs in (2, 1)]
    cases += [(SQUARE_OF_ROWS, OR, epochs) for epochs in (4, 3, 1)]
    assert_counts(student, on=cases)


def slanted(rng):
    """Return weights (2,) whose length is a whole number."""
    return rng.permutation([3.0, 4.0]) * rng.choice([-2.0, -1.0, 1.0, 2.0], size=1)


@task(6, points=2)
def test_margin(student, rng):
    """`margin` is the smallest distance to the line; that of a point on the wrong side is below 0."""
    w = np.array([3.0, 4.0])
    X, t = separable(rng)
    cases = [
        (np.array([[1.0, 1.0]]), np.array([1]), w, -2.0),
        (np.array([[1.0, 1.0]]), np.array([0]), w, -2.0),
        (SQUARE_OF_ROWS, AND, w, -6.0),
        (SQUARE_OF_ROWS, OR, w, -6.0),
        (SQUARE_OF_ROWS, NAND, -w, 6.0),
        (X, t, slanted(rng), quarters(rng, 1, 3)),
        (X, t, slanted(rng), -quarters(rng, 1, 3)),
        (*separable(rng, n=3), np.array([2.0, -1.0, 2.0]), quarters(rng, 1, 3)),
    ]
    assert_agrees(student.margin, separation.margin, on=cases, **CLOSE)


def parts(got, X, t):
    """Return whether w · x + b is above 0 for all of class 1, and for none of class 0.

    Where it is 0 but for rounding, the learner's own sum may lie on either side: what counts then is the gap.
    """
    w, b = got
    heights = X @ w.astype(float).reshape(-1) + float(b.item())
    if np.array_equal(heights > 0, t == 1):
        return True
    above, below = heights[t == 1], heights[t == 0]
    room = 1e-6 * float(np.max(np.abs(heights)))
    near = above.size and below.size and above.min() >= -room and below.max() <= room
    return bool(near and above.min() > below.max())


def check_line(got, X, t, can):
    """Fail unless what was got is a line between these points, or None where there is none."""
    if not can:
        require(got is None, "No line parts these points, so None is asked for.", got=got)
        return
    pair = isinstance(got, (tuple, list)) and len(got) == 2
    require(pair, "A line parts these points, so the pair (w, b) is asked for.", got=got)
    w, b = map(numbers, got)
    real = is_real(w, X.shape[1]) and is_real(b, 1)
    require(real, "w should have a number for each input, and b should be one number.", got=got)
    require(parts((w, b), X, t), "w · x + b should be above 0 for all of class 1, and for none of class 0.", got=got)


@task(6, points=2)
def test_fourteen_of_sixteen_tables(student, rng):
    """`separating_line` finds a line for 14 of the 16 tables of two inputs, and none for XOR and its opposite."""

    def check(X, t, can):
        check_line(value(student.separating_line(X, t)), X, t, can)

    without = (0, 1, 1, 0), (1, 0, 0, 1)
    tables = [(*table(rng, t), t not in without) for t in product((0, 1), repeat=4)]
    assert_each(check, on=[tables[0], (SQUARE_OF_ROWS, OR, True), *tables[1:]])  # these two tell most apart


@task(6, points=1)
def test_line_between_other_points(student, rng):
    """`separating_line` finds a line between other points, too, where there is one."""

    def check(X, t, can):
        check_line(value(student.separating_line(X, t)), X, t, can)

    above, below = np.array([[2.0], [1.0]]), np.array([[1.0], [2.0]])  # the first point counts, or the last one
    cases = [(above, np.array([1, 0]), True), (below, np.array([0, 1]), True)]
    cases += [(*separable(rng), True), (*separable(rng, n=3), True), (*inseparable(rng), False)]
    assert_each(check, on=cases)
