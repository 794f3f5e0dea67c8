"""Hidden tests of exercise 9."""

from itertools import pairwise

import numpy as np

from grader.checks import (
    agrees,
    assert_agrees,
    assert_close,
    assert_each,
    assert_unchanged,
    calling,
    function,
    keep,
    numbers,
    require,
    task,
    together,
    value,
)
from reference import counting, generalisation, gradients, optimisers, spreading

CLOSE = {"rtol": 1e-5, "atol": 1e-6}  # room for float32 inside
TINY = {"rtol": 1e-4, "atol": 1e-4}  # and for an ε that is a hundred times as large as the README's


def quarters(rng, low, high, size=None):
    """Return random multiples of a quarter: they add up without rounding."""
    drawn = rng.integers(4 * low, 4 * high + 1, size=size) / 4
    return drawn if size is not None else float(drawn)


def odd_quarters(rng, *shape):
    """Return odd multiples of a quarter between −1.75 and 1.75: none of them is 0."""
    return (2 * rng.integers(-4, 4, size=shape) + 1) / 4


# Task 1


def some_sizes(rng, layers):
    """Return sizes of which no two are alike, so that each number shows where it was taken from."""
    return tuple(int(n) for n in rng.permutation(np.arange(2, 10))[: layers + 1])


def networks(rng):
    return [(2, 1), (2, 3), (3, 4, 1), some_sizes(rng, 2), some_sizes(rng, 4)]


@task(1, points=2)
def test_parameter_count(student, rng):
    """`parameter_count` counts the weights and the biases of all layers: 3-4-1 has 16 + 5."""
    assert_agrees(student.parameter_count, counting.parameter_count, on=[(sizes,) for sizes in networks(rng)])


@task(1, points=2)
def test_shapes(student, rng):
    """`shapes` has the shapes of W, b and the outputs of every layer."""
    cases = [(sizes, rows) for sizes, rows in zip(networks(rng), (5, 4, 5, 10, 11), strict=True)]
    assert_agrees(student.shapes, counting.shapes, on=cases)


@task(1, points=1)
def test_multiplications(student, rng):
    """`multiplications` counts one product for each weight and each row."""
    cases = [(sizes, rows) for sizes, rows in zip(networks(rng), (1, 5, 10, 1, int(rng.integers(11, 40))), strict=True)]
    assert_agrees(student.multiplications, counting.multiplications, on=cases)


# Task 2


HIDDEN = "sigmoid", "tanh", "relu"


@task(2, points=2)
def test_weight_spread(student, rng):
    """`weight_spread` goes with the number of inputs, and with the activation."""
    n_in, n_out = (int(n) for n in rng.permutation([3, 5, 6, 7, 10, 20])[:2])
    cases = [(4, 9, "tanh"), (8, 2, "relu"), (16, 4, "sigmoid"), (2, 8, "relu"), (1, 4, "tanh")]
    cases += [(n_in, n_out, hidden) for hidden in HIDDEN]
    assert_agrees(student.weight_spread, spreading.weight_spread, on=cases, **CLOSE)


def deep(rng, hidden, layers=3, rows=4):
    """Return X and weights of a few layers, of which no two have as many neurons, and of which each lets some through.

    No sum is 0, where ReLU has no slope.
    """
    while True:
        sizes = rng.permutation([2, 3, 4, 5])[: layers + 1]
        weights = [odd_quarters(rng, n_in, n_out) for n_in, n_out in pairwise(sizes)]
        for W in weights:
            W[:, 0] = np.abs(W[:, 0])
        X = np.abs(odd_quarters(rng, rows, sizes[0]))
        y, sums = X, []
        for W in weights:
            sums.append(y @ W)
            y = np.maximum(sums[-1], 0)
        if all(total.all() for total in sums):
            return X, weights, hidden


TWO_ROWS = np.array([[1.0], [3.0]])
ON_PAPER = [
    (TWO_ROWS, [np.array([[2.0]])], "relu"),
    (TWO_ROWS, [np.array([[2.0]]), np.array([[0.5]])], "relu"),
    (np.array([[1.0, 2.0]]), [np.array([[1.0, -1.0], [1.0, -1.0]])], "relu"),
    (np.array([[1.0, 2.0], [3.0, 0.0]]), [np.array([[1.0], [1.0]]), np.array([[2.0]])], "relu"),
    (TWO_ROWS, [np.array([[1.0]])], "tanh"),
    (TWO_ROWS, [np.array([[1.0]])], "sigmoid"),
    (TWO_ROWS, [np.array([[2.0]]), np.array([[1.0]])], "sigmoid"),
]


@task(2, points=2)
def test_spreads(student, rng):
    """`spreads` takes X through the layers, and returns the standard deviation of each layer's outputs."""
    cases = [deep(rng, hidden, layers) for hidden, layers in (("relu", 2), ("tanh", 3), ("sigmoid", 3), ("relu", 3))]
    assert_agrees(student.spreads, spreading.spreads, on=[*ON_PAPER, *cases], **CLOSE)


def with_gradient(rng, X, weights, hidden):
    return X, weights, hidden, odd_quarters(rng, len(X), weights[-1].shape[1])


ON_PAPER_BACK = [
    (TWO_ROWS, [np.array([[2.0]])], "relu", np.array([[1.0], [1.0]])),
    (TWO_ROWS, [np.array([[2.0]]), np.array([[0.5]])], "relu", np.array([[1.0], [1.0]])),
    (TWO_ROWS, [np.array([[2.0]]), np.array([[0.5]])], "relu", np.array([[2.0], [0.0]])),
    (np.array([[1.0]]), [np.array([[3.0, 4.0]])], "relu", np.array([[3.0, 4.0]])),
    (np.array([[1.0]]), [np.array([[1.0, -1.0]])], "relu", np.array([[2.0, 5.0]])),
    (np.array([[2.0]]), [np.array([[1.0]])], "tanh", np.array([[1.0]])),
    (np.array([[2.0]]), [np.array([[1.0]])], "sigmoid", np.array([[1.0]])),
    (np.array([[2.0]]), [np.array([[1.0]]), np.array([[3.0]])], "sigmoid", np.array([[1.0]])),
]


@task(2, points=3)
def test_gradient_sizes(student, rng):
    """`gradient_sizes` goes back through the layers, and returns the length of each layer's dW, first layer first."""
    kinds = ("relu", 2), ("tanh", 3), ("sigmoid", 3), ("relu", 3)
    cases = [with_gradient(rng, *deep(rng, hidden, layers)) for hidden, layers in kinds]
    assert_agrees(student.gradient_sizes, spreading.gradient_sizes, on=[*ON_PAPER_BACK, *cases], **CLOSE)


@task(2, points=1, after=("spreads", "gradient_sizes"))
def test_arrays_stay_as_they_are(student, rng):
    """`spreads` and `gradient_sizes` change neither X nor a weight nor dout."""
    X, weights, hidden, dout = with_gradient(rng, *deep(rng, "tanh"))
    kept_X, kept_weights, kept_dout = (keep(student, plain) for plain in (X, weights, dout))
    student.spreads(kept_X, kept_weights, hidden)
    student.gradient_sizes(kept_X, kept_weights, hidden, kept_dout)

    assert_unchanged(student, kept_X, X)
    assert_unchanged(student, kept_dout, dout)
    assert_close(value(kept_weights), expected=weights, rtol=0.0, atol=0.0)


# Task 3


SQUARES = function("lambda x: np.sum(x ** 2)")
SUM = function("lambda x: np.sum(x)")
CUBES = function("lambda x: np.sum(x ** 3)")
SLOPES_OF_CUBES = function("lambda x: 3 * x ** 2")
PRODUCT = function("lambda x: x[0] * x[1]")
RELUS = function("lambda x: np.sum(np.maximum(x, 0))")
ROOFS = function("lambda x: np.sum(np.minimum(x, 0))")
MEASURED = {"rtol": 1e-4, "atol": 1e-5}

RELATIVE_ERROR = {"relative_error": function("lambda a, b: abs(a - b) / max(abs(a), abs(b), 0.001)")}


def times(factor):
    """Return what calls itself the gradient of a sum of squares, and is 2x only for a factor of 2."""
    return function(f"lambda x: {factor} * x")


@task(3, points=2)
def test_relative_error(student, rng):
    """`relative_error` is the distance as a share of the larger slope, but at least of 0.001."""
    a, b = (float(n) for n in rng.permutation([1.5, 2.0, 3.0, 5.0])[:2])
    cases = [
        (2.0, 1.5),
        (1.5, 2.0),
        (-2.0, -1.5),
        (-1.5, -2.0),
        (2.0, -2.0),
        (0.0, 0.0),
        (0.0005, 0.0),
        (0.0, -0.0005),
        (4.0, 4.0),
    ]
    cases += [(a, b), (-a, b), (a, -b), (1000 * a, 1000 * b)]
    assert_agrees(student.relative_error, gradients.relative_error, on=cases, **CLOSE)


def squares(rng):
    """Return x, none of whose numbers is near 0."""
    return rng.permutation([1.0, -2.0, 3.0, 1.5]) + quarters(rng, 0, 1) / 2


@task(3, points=2)
def test_a_wrong_gradient_is_found(student, rng):
    """`gradient_check` returns the largest relative error of all slopes, and next to nothing for a right gradient."""
    one_wrong = [np.insert(np.zeros(2), at, 1.0).tolist() for at in range(3)]
    k = float(rng.choice([2.5, 1.25, -2.0, 3.0]))
    cases = [
        (SQUARES, times(2.5), np.array([1.0])),
        (SQUARES, times(1.5), np.array([1.0])),
        (SQUARES, times(-2.0), np.array([1.0, 3.0])),
        *((SQUARES, function(f"lambda x: 2 * x + np.array({e})"), np.array([1.0, 3.0, -2.0])) for e in one_wrong),
        (SQUARES, times(2.0), squares(rng)),
        (SQUARES, times(k), squares(rng)),
        (PRODUCT, function("lambda x: np.array([x[1], x[0]])"), np.array([2.0, 5.0])),
        (PRODUCT, function("lambda x: np.array([x[1], x[1]])"), quarters(rng, 1, 2, 2) + np.array([0.0, 3.0])),
    ]
    assert_agrees(student.gradient_check, gradients.gradient_check, on=cases, built_on=RELATIVE_ERROR, **MEASURED)


# On a cube the central difference is off by h², and a one-sided one by 3 x h.
@task(3, points=1, after="a_wrong_gradient_is_found")
def test_any_shape_and_any_h(student, rng):
    """`gradient_check` takes x of any shape, also whole numbers, and measures with the h that it is given."""
    x = quarters(rng, 1, 1) / 2 + 0.5
    cases = [
        (SQUARES, times(2.5), np.array([[1.0, 2.0], [3.0, 1.0]])),
        (SQUARES, times(2.5), np.array([1, 3])),
        (CUBES, SLOPES_OF_CUBES, np.array([1.0]), 0.01),
        (CUBES, SLOPES_OF_CUBES, np.array([[x], [1.5]]), 0.01),
    ]
    assert_agrees(
        student.gradient_check, gradients.gradient_check, on=cases, built_on=RELATIVE_ERROR, rtol=1e-3, atol=2e-6
    )


@task(3, points=1, after="a_wrong_gradient_is_found")
def test_a_kink_is_left_out(student, rng):
    """`gradient_check` blames nobody at a kink, and still finds what is wrong elsewhere."""
    a, b = quarters(rng, 1, 2), -quarters(rng, 1, 2)
    above, from_0_on = function("lambda x: (x > 0) * 1.0"), function("lambda x: (x >= 0) * 1.0")
    cases = [
        (RELUS, above, np.array([0.0, 1.0])),
        (RELUS, from_0_on, np.array([0.0, 1.0])),
        (RELUS, function("lambda x: (x > 0) * 2.0"), np.array([0.0, 1.0])),
        (RELUS, function("lambda x: (x > 0) * 1.25"), np.array([a, 0.0, b])),
        (RELUS, function("lambda x: (x > 0) * 0.5"), np.array([b, a, 0.0])),
        (RELUS, above, np.array([b, 0.0, a])),
        (RELUS, above, np.array([0.0])),
        (function("lambda x: 0.15 * np.sum(np.maximum(x, 0))"), function("lambda x: (x > 0) * 0.15"), np.array([0.0])),
        (function("lambda x: 0.05 * np.sum(np.maximum(x, 0))"), function("lambda x: (x > 0) * 0.05"), np.array([0.0])),
        (ROOFS, function("lambda x: (x < 0) * 1.0"), np.array([0.0, -1.0])),
        (ROOFS, function("lambda x: (x < 0) * 1.25"), np.array([0.0, b, a])),
    ]
    assert_agrees(student.gradient_check, gradients.gradient_check, on=cases, built_on=RELATIVE_ERROR, **MEASURED)


@task(3, points=1, after="a_wrong_gradient_is_found")
def test_x_is_put_back(student, rng):
    """`gradient_check` does not change x."""
    x = squares(rng)
    kept = keep(student, x)
    student.gradient_check(SUM, function("lambda x: 0 * x + 1.25"), kept, 0.5)

    assert_unchanged(student, kept, x)


# Task 4


def named(**values):
    return {name: np.atleast_1d(np.array(plain)) for name, plain in values.items()}


# One number first, so that each step can be made on paper.
def walks(rng):
    """Return cases: params, and the gradients of each step."""
    W, b = odd_quarters(rng, 2, 3), odd_quarters(rng, 3)
    steps = [{"W1": odd_quarters(rng, 2, 3), "b1": odd_quarters(rng, 3)} for _ in range(3)]
    return [({"W1": W, "b1": b}, steps)]


SHORT_WALKS = [
    (named(w=[1.0]), [named(w=[2.0])]),
    (named(w=[1.0]), [named(w=[2.0]), named(w=[2.0])]),
    (named(w=[1.0]), [named(w=[2.0]), named(w=[-1.0])]),
    (named(w=[1.0], b=[3.0]), [named(w=[2.0], b=[4.0])]),
    (named(w=[1.0], b=[3.0]), [named(w=[2.0], b=[4.0]), named(w=[2.0], b=[4.0])]),
    (named(w=[1.0, 1.0]), [named(w=[2.0, 1.0])]),
]


def assert_walks(student, name, rng, *settings):
    """Fail unless a learner's optimiser takes each step as the right one does, from where that one stands.

    Of the long walk there is one, so that what objects share is left to the check about that.
    """

    def check(params, steps):
        own = getattr(student, name)(*settings)
        way = walked(name, params, steps, *settings)
        answers = together(*(calling(own.update, *step) for step in zip(way, steps, strict=False)))
        for got, expected in zip(answers, way[1:], strict=True):
            assert_close(got, expected=expected, **TINY)

    assert_each(check, on=walks(rng), simpler=SHORT_WALKS)


def walked(name, params, steps, *settings):
    """Return params before and after each step of a right optimiser."""
    right, way = getattr(optimisers, name)(*settings), [params]
    for grads in steps:
        way.append(right.update(way[-1], grads))
    return way


@task(4, points=1)
def test_sgd(student, rng):
    """`SGD.update` takes lr times the gradient away from each parameter."""
    assert_walks(student, "SGD", rng, 0.5)


@task(4, points=2)
def test_momentum(student, rng):
    """`Momentum.update` keeps a share of each velocity, and adds the new push to it."""
    assert_walks(student, "Momentum", rng, 0.5, 0.75)


@task(4, points=1)
def test_ada_grad(student, rng):
    """`AdaGrad.update` divides by the root of the sum of all squares so far."""
    assert_walks(student, "AdaGrad", rng, 0.5)


@task(4, points=1)
def test_rms_prop(student, rng):
    """`RMSProp.update` divides by the root of the running mean of the squares."""
    assert_walks(student, "RMSProp", rng, 0.25, 0.75)


@task(4, points=2)
def test_adam(student, rng):
    """`Adam.update` uses both running means, each corrected by 1 − βᵗ."""
    assert_walks(student, "Adam", rng, 0.5, 0.75, 0.96)


SETTINGS = {"Momentum": (0.5, 0.75), "AdaGrad": (0.5,), "RMSProp": (0.25, 0.75), "Adam": (0.5, 0.75, 0.96)}


@task(4, points=1, after=("momentum", "ada_grad", "rms_prop", "adam"))
def test_each_optimiser_has_its_own_memory(student, rng):
    """Two optimisers of a kind know nothing of each other, also where their parameters have the same names."""
    for name, settings in SETTINGS.items():

        def check(x, far, near):
            first, second = (getattr(student, name)(*settings) for _ in range(2))  # noqa: B023
            params, long, short = named(w=[x]), named(w=[far]), named(w=[near])
            first.update(params, long)

            _, right = walked(name, params, [short], *settings)  # noqa: B023
            assert_close(second.update(params, short), expected=right, **TINY)

            _, moved, right = walked(name, params, [long, short], *settings)  # noqa: B023
            assert_close(first.update(moved, short), expected=right, **TINY)

        check(quarters(rng, 1, 4), 4.0, float(rng.choice([-1.0, 1.0])))


@task(4, points=1, after=("ada_grad", "rms_prop", "adam"))
def test_a_slope_of_0_moves_nothing(student, rng):
    """Where a slope is 0 from the start, `AdaGrad`, `RMSProp` and `Adam` move nothing, and divide nothing by 0."""
    params = {"v": quarters(rng, 1, 4, 2)}
    steps = [named(v=[0.0, 2.0])]
    for name in ("AdaGrad", "RMSProp", "Adam"):
        got = getattr(student, name)(*SETTINGS[name]).update(params, *steps)

        assert_close(got, expected=walked(name, params, steps, *SETTINGS[name])[-1], **TINY)


@task(4, points=1, after=("sgd", "momentum", "ada_grad", "rms_prop", "adam"))
def test_params_and_grads_stay_as_they_are(student, rng):
    """No optimiser changes the dicts that it is given, or an array in them, not in its second step either."""
    for name, settings in {"SGD": (0.5,), **SETTINGS}.items():
        params, grads = {"u": odd_quarters(rng, 2)}, {"u": odd_quarters(rng, 2)}
        own, kept = getattr(student, name)(*settings), [keep(student, plain) for plain in (params, grads)]
        together(calling(own.update, *kept), calling(own.update, *kept))

        assert_close(value(kept), expected=[params, grads], rtol=0.0, atol=0.0)


# Task 5


def any_seed(rng):
    return int(rng.integers(10_000, 100_000))


def four_parts(answer, n):
    """Return the arrays X, t, X, t of a split, after a look at whether they are such."""
    got = value(answer)
    four = isinstance(got, (tuple, list)) and len(got) == 4
    require(four, "Four values are asked for: X_train, t_train, X_test, t_test.", got=got)
    parts = [numbers(part) for part in got]
    for name, part, ndim in zip(("X_train", "t_train", "X_test", "t_test"), parts, (2, 1, 2, 1), strict=True):
        fits = part is not None and part.dtype.kind in "biuf" and (part.size == 0 or part.ndim == ndim)
        require(fits, f"{name} should hold rows of X." if ndim == 2 else f"{name} should hold targets.", got=got)
    return [part.reshape(-1, n) if ndim == 2 else part for part, ndim in zip(parts, (2, 1, 2, 1), strict=True)]


def numbered(count):
    """Return rows that are told by their numbers, and targets that are told by their rows."""
    rows = np.arange(1.0, count + 1)
    return np.column_stack([rows, -rows]), 10 * rows


@task(5, points=2)
def test_each_row_is_in_one_part(student, rng):
    """`split` puts each row with its target either into training or into testing, share · N of them into testing."""

    def check(count, share, seed):
        X, t = numbered(count)
        X_train, t_train, X_test, t_test = four_parts(student.split(X, t, share, seed), 2)
        expected = [count - round(share * count), round(share * count)]
        sizes = [len(X_train), len(X_test)]
        require(
            sizes == expected, "These are the numbers of rows in X_train and in X_test.", got=sizes, expected=expected
        )
        rows, targets = np.concatenate([X_train, X_test]), np.concatenate([t_train, t_test])
        each_once = agrees(rows[np.argsort(rows[:, 0])], X)
        require(each_once, "Each row should be in X_train or in X_test, and only once.", got=rows)
        beside = agrees(targets, 10 * rows[:, 0])
        require(
            beside,
            "These are the targets, first those of training: each should stay with its row.",
            got=targets,
            expected=10 * rows[:, 0],
        )

    cases = [(40, 0.25, any_seed(rng)), (30, 0.2, any_seed(rng)), (12, 0.75, any_seed(rng))]
    assert_each(check, on=cases, simpler=[(4, 0.25, 1), (5, 0.4, 1)])


@task(5, points=1, after="each_row_is_in_one_part")
def test_the_seed_draws_the_rows(student, rng):
    """`split` draws the rows at random: the same ones for the same seed, and others for another."""
    X, t = numbered(40)
    seed = any_seed(rng)

    def tested(seed):
        return set(four_parts(student.split(X, t, 0.25, seed), 2)[2][:, 0].tolist())

    first, again, other = tested(seed), tested(seed), tested(seed + 1)
    require(first == again, "The same seed should draw the same rows.", got=sorted(again), expected=sorted(first))
    require(first != other, "Another seed should draw other rows.", got=sorted(other))
    ends = [set(range(1, 11)), set(range(31, 41))]
    require(first not in ends, "The rows for testing should be drawn at random.", got=sorted(first))
    zero, again = tested(0), tested(0)
    require(zero == again, "0 is a seed, too: it should draw the same rows.", got=sorted(again), expected=sorted(zero))


@task(5, points=1)
def test_the_best_epoch(student, rng):
    """While the patience lasts, `early_stop` returns the number of the smallest loss, counted from 0."""
    low = float(rng.integers(1, 4)) / 4
    cases = [
        ([3.0, 2.0, 1.0], 2),
        ([3.0, 1.0, 2.0], 2),
        ([1.0, 2.0], 2),
        ([1.0, 0.9999, 0.9998], 1),
        ([5.0, 4.0, 6.0, 3.0, 7.0], 2),
        ([5.0, 3.0, 4.0, low, 2.0, 6.0, 7.0], 5),
    ]
    assert_agrees(student.early_stop, generalisation.early_stop, on=cases)


# Counted from a rise, from the last fall, or one epoch longer or shorter, each ends elsewhere.
@task(5, points=2)
def test_patience_runs_out(student, rng):
    """`early_stop` ends when `patience` epochs in a row were not below the best, whatever comes later."""
    low = float(rng.integers(1, 4)) / 4
    cases = [
        ([2.0, 3.0, 1.0], 1),
        ([3.0, 4.0, 5.0, 1.0], 2),
        ([3.0, 4.0, 2.0, 5.0, 1.0], 2),
        ([2.0, 2.0, 2.0, 1.0], 2),
        ([5.0, 4.0, 6.0, 3.0, 7.0, 8.0, 2.0], 2),
        ([4.0, 6.0, 5.0, 7.0, low], 2),
        ([6.0, 5.0, 7.0, 4.0, 8.0, 3.0, low, 9.0], 3),
        ([6.0, 7.0, 5.0, 8.0, 9.0, 5.5, low], 3),
        ([3.0, 4.0, 6.0, 4.0, 5.0, 7.0, 6.0, 8.0, low], 2),
    ]
    assert_agrees(student.early_stop, generalisation.early_stop, on=cases)


def curve(rng, degree, n=9):
    """Return noisy points of a curve, other points of it, and degrees, none of them first, of which its own is best."""
    degrees = [int(d) for d in rng.permutation([d for d in (0, 1, 2, 3, 6) if d != degree])]
    degrees.insert(2, degree)
    while True:
        coefficients = rng.choice([-1.0, 1.0], size=degree + 1) * rng.uniform(1.0, 2.0, size=degree + 1)
        x, x_new = rng.uniform(-1.5, 1.5, size=(2, n)).round(2)
        y, y_new = ((np.polyval(coefficients, at) + rng.normal(0.0, 0.3, size=n)).round(2) for at in (x, x_new))
        errors = generalisation.polynomial_errors(x, y, x_new, y_new, degrees)
        apart = sorted(errors)[1] > 1.3 * min(errors) and len(set(x)) == n
        if apart and np.argmin(errors) == 2:
            return x, y, x_new, y_new, degrees


LINE_OR_CURVE = np.array([0.0, 1.0, 2.0]), np.array([0.0, 2.0, 2.0])


@task(5, points=2)
def test_choose_degree(student, rng):
    """`choose_degree` returns the degree whose polynomial errs least on points that it has not seen."""
    cases = [
        (*LINE_OR_CURVE, np.array([3.0]), np.array([3.0]), [0, 1, 2]),
        (*LINE_OR_CURVE, np.array([3.0]), np.array([0.0]), [0, 1, 2]),
        (*LINE_OR_CURVE, np.array([3.0]), np.array([1.0]), [2, 1, 0]),
        (*LINE_OR_CURVE, np.array([3.0]), np.array([0.0]), [2, 1]),
        (*LINE_OR_CURVE, np.array([3.0, 4.0]), np.array([3.0, 4.0]), [2, 1]),
        (*LINE_OR_CURVE, np.array([0.0, 3.0]), np.array([0.0, 3.0]), [0, 1]),  # the errors of degree 0 nearly cancel
        (*LINE_OR_CURVE, np.full(3, 3.0), np.array([3.0, 3.0, 0.0]), [0, 1]),  # degree 1 has the smaller mean distance
        (*LINE_OR_CURVE, np.full(7, 3.0), np.array([*[3.0] * 6, 0.0]), [0, 1]),  # and here the larger worst error
        curve(rng, 1),
        curve(rng, 2),
        curve(rng, 3),
    ]
    assert_agrees(student.choose_degree, generalisation.choose_degree, on=cases)


# Task 6


LARGE = (50, 40)  # of 2000 numbers, the share that is dropped is within 0.07 of the rate but once in 10⁹ times


def filled(rng, shape):
    """Return numbers none of which is 0."""
    return odd_quarters(rng, *shape)


def outputs(answer, shape):
    array = numbers(value(answer))
    fits = array is not None and array.dtype.kind in "biuf" and array.shape == shape
    require(fits, "Numbers in the shape of X are asked for.", got=value(answer))
    return array.astype(float)


@task(6, points=2)
def test_dropout_drops(student, rng):
    """In training, `Dropout.forward` drops each number with the probability rate, and divides others by 1 − rate."""

    def check(X, rate, seed):
        got = outputs(student.Dropout(rate, seed).forward(X, True), X.shape)
        assert_close(got, expected=np.where(got == 0, 0.0, X / (1 - rate)), **CLOSE)
        if X.size < 1000:
            return
        dropped = float(np.mean(got == 0))
        near = abs(dropped - rate) < 0.07
        require(near, "This share of the numbers was dropped.", got=dropped, expected=rate)
        each = bool(np.any(got != 0, axis=0).all() and np.any(got != 0, axis=1).all())
        require(each, "Each number should be dropped or kept by itself; here whole rows or columns go together.")

    cases = [(filled(rng, LARGE), rate, any_seed(rng)) for rate in (0.5, 0.25, 0.75)]
    simpler = [(np.array([[1.0, 2.0, 3.0, 4.0]]), rate, 1) for rate in (0.5, 0.75)]
    assert_each(check, on=cases, simpler=simpler)


@task(6, points=1, after="dropout_drops")
def test_each_forward_draws_anew(student, rng):
    """`Dropout.forward` drops other numbers each time, and the seed decides which."""

    def check(X, seed):
        layer, twin = student.Dropout(0.5, seed), student.Dropout(0.5, seed)
        first, second, again = (outputs(made.forward(X, True), X.shape) for made in (layer, layer, twin))

        anew = not np.array_equal(first, second)
        require(anew, "The second forward dropped the same numbers as the first.", got=second)
        same = np.array_equal(first, again)
        require(same, "The same seed should drop the same numbers.", got=again, expected=first)

    assert_each(check, on=[(np.ones((4, 10)), any_seed(rng))], simpler=[(np.ones((1, 5)), 1)])


@task(6, points=1, after="dropout_drops")
def test_nothing_is_dropped_when_predicting(student, rng):
    """With train False, `Dropout.forward` returns X as it is."""

    def check(X):
        layer = student.Dropout(0.5, any_seed(rng))
        layer.forward(X, True)

        assert_close(layer.forward(X, False), expected=X)

    assert_each(check, on=[filled(rng, (4, 5))], simpler=[np.array([[1.0, 2.0, 3.0]])])


@task(6, points=2)
def test_backward_has_the_same_mask(student, rng):
    """`Dropout.backward` lets through what the last forward in training let through, multiplied as it was there."""

    def check(X, dout, rate):
        layer = student.Dropout(rate, any_seed(rng))
        for x in (-X, X):
            y = outputs(layer.forward(x, True), X.shape)
            share = float((y == 0).mean())
            mixed = X.size < 100 or 0 < share < 1
            require(mixed, "`.forward` should drop some numbers and keep others; it dropped this share.", got=share)
            right = np.where(y == 0, 0.0, dout / (1 - rate))

            assert_close(layer.backward(dout), expected=right, **CLOSE)

        layer.forward(-X, False)
        assert_close(layer.backward(dout), expected=right, **CLOSE)

    cases = [(filled(rng, LARGE), filled(rng, LARGE), rate) for rate in (0.4, 0.5)]
    few = np.array([[1.0, 2.0, 3.0, 4.0]]), np.array([[5.0, 6.0, 7.0, 8.0]])
    assert_each(check, on=cases, simpler=[(*few, rate) for rate in (0.5, 0.25)])


def decays(rng):
    """Return cases: grads, params and rate."""
    params, grads = ({f"W{i}": odd_quarters(rng, 2, 3), f"b{i}": odd_quarters(rng, 3)} for i in (1, 1))
    more, slopes = ({f"W{i + 1}": odd_quarters(rng, 3, 1), f"b{i + 1}": odd_quarters(rng, 1)} for i in (1, 1))
    return [
        (named(W1=[1.0]), named(W1=[4.0]), 0.5),
        (named(W1=[1.0], b1=[1.0]), named(W1=[4.0], b1=[4.0]), 0.5),
        (named(b1=[1.0], W2=[1.0]), named(b1=[4.0], W2=[4.0]), 0.5),
        (grads | slopes, params | more, 0.25),
    ]


@task(6, points=1)
def test_weights_decay(student, rng):
    """`decayed` adds rate times the weight to the gradient of each weight, and nothing to those of biases."""
    assert_agrees(student.decayed, generalisation.decayed, on=decays(rng), **CLOSE)


@task(6, points=1, after=("weights_decay", "dropout_drops", "backward_has_the_same_mask"))
def test_nothing_else_is_changed(student, rng):
    """`decayed` changes neither grads nor params, and `Dropout` neither X nor dout."""
    X, dout = filled(rng, (4, 5)), filled(rng, (4, 5))
    layer = student.Dropout(0.5, any_seed(rng))
    kept_X, kept_dout = keep(student, X), keep(student, dout)
    layer.forward(kept_X, True)
    layer.backward(kept_dout)
    layer.forward(kept_X, False)
    assert_unchanged(student, kept_X, X)
    assert_unchanged(student, kept_dout, dout)

    *_, (grads, params, rate) = decays(rng)
    kept_grads, kept_params = keep(student, grads), keep(student, params)
    student.decayed(kept_grads, kept_params, rate)
    assert_close(value(kept_grads), expected=grads, rtol=0.0, atol=0.0)
    assert_close(value(kept_params), expected=params, rtol=0.0, atol=0.0)
