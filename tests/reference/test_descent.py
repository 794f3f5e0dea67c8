from itertools import pairwise

import numpy as np
import pytest
from hypothesis import strategies as st

from reference import descent, losses
from reference.activations import softmax
from reference.floats import Array
from reference.gradients import numerical_gradient
from tests.reference.strategies import given, numbers, positive, seeds


def valley(a: Array) -> descent.Gradient:
    """Return the gradient of ``sum a x^2 / 2``."""
    return lambda x: a * x


@given(numbers, positive, numbers, numbers)
def test_chord_of_a_parabola_is_its_slope_and_half_the_bend(x: float, h: float, a: float, c: float) -> None:
    """For a x² + c x the forward difference is 2 a x + c + a h."""
    assert descent.forward_difference(lambda x: a * x**2 + c * x, x, h) == pytest.approx(
        2 * a * x + c + a * h, abs=1e-9
    )


def test_a_chord_needs_two_points() -> None:
    """With h = 0 there is no chord."""
    with pytest.raises(ValueError, match="two points"):
        descent.forward_difference(np.exp, 0.0, 0.0)


@given(st.lists(positive, min_size=1, max_size=6, unique=True), numbers)
def test_no_other_step_errs_less(hs: list[float], x: float) -> None:
    """The best step is one of those given, and none has a smaller error."""

    def error(h: float) -> float:
        return abs(descent.forward_difference(np.sin, x, h) - float(np.cos(x)))

    best = descent.best_step(np.sin, x, float(np.cos(x)), hs)

    assert best in hs
    assert error(best) == min(map(error, hs))


@given(numbers)
def test_the_smallest_step_is_not_the_best(x: float) -> None:
    """Of 1, 10⁻⁸ and 10⁻¹⁵ the second is best for the exponential: bending and rounding are balanced near it."""
    assert descent.best_step(np.exp, x, float(np.exp(x)), [1.0, 1e-8, 1e-15]) == 1e-8


@given(seeds, st.integers(0, 5), positive)
def test_path_in_a_valley_is_a_power(seed: int, steps: int, lr: float) -> None:
    """On sum a x² / 2 the point after k steps is (1 − lr a)ᵏ times the start, in every direction."""
    rng = np.random.default_rng(seed)
    start, a = rng.normal(size=3), rng.uniform(0.1, 2.0, size=3)

    path = descent.descend(valley(a), start, lr, steps)

    expected = [(1 - lr * a) ** k * start for k in range(steps + 1)]
    assert path == pytest.approx(np.array(expected), abs=1e-12)


@given(seeds, st.integers(0, 12), st.floats(0.01, 2.0))
def test_until_is_the_first_flat_point_of_the_path(seed: int, most: int, tolerance: float) -> None:
    """No earlier point of the path has a gradient shorter than the tolerance; after most steps it ends anyway."""
    rng = np.random.default_rng(seed)
    start, grad = rng.normal(size=2), valley(rng.uniform(0.1, 2.0, size=2))
    kept = start.copy()

    x, steps = descent.descend_until(grad, start, 0.5, tolerance, most)

    path = descent.descend(grad, start, 0.5, most)
    lengths = np.linalg.norm(np.array([grad(point) for point in path]), axis=1)
    assert x == pytest.approx(path[steps])
    assert (lengths[:steps] >= tolerance).all()
    assert steps == most or lengths[steps] < tolerance
    assert (start == kept).all()


@given(positive, positive)
def test_outcome_is_what_the_path_does(lr: float, a: float) -> None:
    """Creeping stays on one side, zigzagging crosses and shrinks, diverging grows."""
    x0, x1 = descent.descend(lambda x: a * x, [1.0], lr, 1)[:, 0]
    found = descent.outcome(lr, a)

    if found == "creeps":
        assert 0 <= x1 < x0
    elif found == "zigzags":
        assert -1 <= x1 < 0
    else:
        assert x1 < -1


@pytest.mark.parametrize(("lr", "a"), [(0.0, 1.0), (1.0, 0.0), (-1.0, 1.0), (1.0, -1.0)])
def test_outcome_wants_a_valley_and_a_step(lr: float, a: float) -> None:
    """A hill, or a step of no length, has no outcome."""
    with pytest.raises(ValueError, match="above 0"):
        descent.outcome(lr, a)


@given(st.lists(positive, min_size=1, max_size=5))
def test_a_little_below_the_largest_rate_all_arrive_and_a_little_above_one_does_not(curvatures: list[float]) -> None:
    """The largest rate is the border between diverging in no direction and in some."""
    limit = descent.largest_lr(curvatures)

    assert all(descent.outcome(0.999 * limit, a) != "diverges" for a in curvatures)
    assert any(descent.outcome(1.001 * limit, a) == "diverges" for a in curvatures)


@pytest.mark.parametrize("curvatures", [[], [0.0, 1.0], [-1.0]])
def test_largest_rate_wants_valleys(curvatures: list[float]) -> None:
    """A flat or falling direction has no limit."""
    with pytest.raises(ValueError, match="above 0"):
        descent.largest_lr(curvatures)


def points(seed: int) -> tuple[Array, Array, Array, float]:
    """Return X, y, w and b."""
    rng = np.random.default_rng(seed)
    N, n = rng.integers(2, 7, size=2)
    return rng.normal(size=(N, n)), rng.normal(size=N), rng.normal(size=n), float(rng.normal())


@given(seeds)
def test_line_gradients_are_the_slopes_of_the_loss(seed: int) -> None:
    """Both slopes agree with a central difference of the loss; the loss is half the mean square of the errors."""
    X, y, w, b = points(seed)

    loss, dw, db = descent.line_gradients(X, y, w, b)

    assert loss == pytest.approx(losses.squared_error((X @ w + b)[:, np.newaxis], y[:, np.newaxis]))
    assert dw == pytest.approx(numerical_gradient(lambda w: descent.line_gradients(X, y, w, b)[0], w), abs=1e-6)
    assert db == pytest.approx(numerical_gradient(lambda b: descent.line_gradients(X, y, w, b)[0], b), abs=1e-6)


def test_line_gradients_want_a_target_for_each_row() -> None:
    """Two rows and three targets do not fit, nor would one target for all."""
    with pytest.raises(ValueError, match="shapes differ"):
        descent.line_gradients([[1.0], [2.0]], [1.0], [1.0], 0.0)


@given(seeds)
def test_fit_line_finds_the_line_that_made_the_points(seed: int) -> None:
    """Of points on a line, many steps find this line."""
    rng = np.random.default_rng(seed)
    X, w, b = rng.uniform(-1, 1, size=(30, 2)), rng.normal(size=2), rng.normal()

    got_w, got_b = descent.fit_line(X, X @ w + b, 0.8, 500)

    assert got_w == pytest.approx(w, abs=1e-3)
    assert got_b == pytest.approx(b, abs=1e-3)


def rows(seed: int) -> tuple[Array, Array, Array, Array]:
    """Return X, t, W and b."""
    rng = np.random.default_rng(seed)
    N, n, C = rng.integers(2, 6, size=3)
    return rng.normal(size=(N, n)), rng.integers(C, size=N), rng.normal(size=(n, C)), rng.normal(size=C)


@given(seeds)
def test_softmax_gradients_are_the_slopes_of_the_cross_entropy(seed: int) -> None:
    """The loss is the cross entropy of the softmax of the sums; dW and db agree with a central difference of it."""
    X, t, W, b = rows(seed)

    loss, dW, db = descent.softmax_gradients(X, t, W, b)

    assert loss == pytest.approx(losses.cross_entropy(softmax(X @ W + b), t), rel=1e-5)
    assert dW == pytest.approx(numerical_gradient(lambda W: descent.softmax_gradients(X, t, W, b)[0], W), abs=1e-6)
    assert db == pytest.approx(numerical_gradient(lambda b: descent.softmax_gradients(X, t, W, b)[0], b), abs=1e-6)


@given(seeds, st.floats(-2000.0, 2000.0))
def test_softmax_loss_does_not_see_what_all_classes_share(seed: int, shift: float) -> None:
    """The same number added to every bias changes nothing, however large it is."""
    X, t, W, b = rows(seed)

    for shifted, plain in zip(
        descent.softmax_gradients(X, t, W, b + shift), descent.softmax_gradients(X, t, W, b), strict=True
    ):
        assert shifted == pytest.approx(plain, abs=1e-9)


@pytest.mark.filterwarnings("error")
def test_a_class_that_is_far_behind_has_a_finite_price() -> None:
    """Behind by 2000 the loss is 2000, without a warning on the way."""
    assert descent.softmax_gradients([[1.0]], [1], [[1000.0, -1000.0]], [0.0, 0.0])[0] == pytest.approx(2000.0)


@pytest.mark.parametrize("t", [[0], [0, 3], [0, -1]])
def test_softmax_gradients_want_a_class_for_each_row(t: list[int]) -> None:
    """A missing target, and a class that does not exist."""
    with pytest.raises(ValueError, match="class numbers"):
        descent.softmax_gradients([[1.0], [2.0]], t, np.zeros((1, 3)), np.zeros(3))


@given(seeds)
def test_every_step_of_fit_softmax_lowers_the_loss(seed: int) -> None:
    """The loss begins with log C and falls, where the steps are short; each step is one against the slopes."""
    X, t, _, b = rows(seed)
    C, lr = len(b), 0.05
    way = [descent.fit_softmax(X, t, C, lr, steps) for steps in range(5)]
    heights = [descent.softmax_gradients(X, t, *there)[0] for there in way]

    assert heights[0] == pytest.approx(np.log(C))
    assert (np.diff(heights) <= 1e-12).all()
    for (W, b), (next_W, next_b) in pairwise(way):
        _, dW, db = descent.softmax_gradients(X, t, W, b)
        assert next_W == pytest.approx(W - lr * dW)
        assert next_b == pytest.approx(b - lr * db)


@given(seeds)
def test_confusion_counts_every_row_once(seed: int) -> None:
    """Its sum is N, its diagonal what is right, its rows the true classes; turned, the two change places."""
    rng = np.random.default_rng(seed)
    t, y = rng.integers(4, size=(2, 12))

    counts = descent.confusion(t, y, 5)

    assert counts.shape == (5, 5)
    assert counts.sum() == 12
    assert np.trace(counts) == np.sum(t == y)
    assert (counts.sum(axis=1) == np.bincount(t, minlength=5)).all()
    assert (descent.confusion(y, t, 5) == counts.T).all()


def test_confusion_wants_an_answer_for_each_row() -> None:
    """Two classes and one answer do not fit."""
    with pytest.raises(ValueError, match="shapes differ"):
        descent.confusion([0, 1], [0], 2)
