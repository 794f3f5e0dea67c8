from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
import pytest
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from reference import activations as act
from reference.floats import Array
from reference.gradients import numerical_derivative, numerical_gradient
from tests.reference.strategies import arrays_off_kinks, given, numbers, off_kinks, vectors

F = Callable[[Any], Any]

PAIRS: dict[str, tuple[F, F]] = {
    "identity": (act.identity, act.d_identity),
    "step_function": (act.step_function, act.d_step_function),
    "sigmoid": (act.sigmoid, act.d_sigmoid),
    "tanh": (act.tanh, act.d_tanh),
    "relu": (act.relu, act.d_relu),
    "leaky_relu": (act.leaky_relu, act.d_leaky_relu),
    "leaky_relu, alpha 0.2": (partial(act.leaky_relu, alpha=0.2), partial(act.d_leaky_relu, alpha=0.2)),
    "prelu": (partial(act.prelu, alpha=1.5), partial(act.d_prelu, alpha=1.5)),
    "rrelu": (partial(act.rrelu, alpha=0.25), partial(act.d_rrelu, alpha=0.25)),
    "elu": (act.elu, act.d_elu),
    "elu, alpha 0.5": (partial(act.elu, alpha=0.5), partial(act.d_elu, alpha=0.5)),
    "selu": (act.selu, act.d_selu),
    "swish": (act.swish, act.d_swish),
    "arctan": (act.arctan, act.d_arctan),
    "softsign": (act.softsign, act.d_softsign),
}


def softmax_output(i: int, x: Array) -> float:
    """Return output i of softmax."""
    return float(act.softmax(x)[i])


every_pair = pytest.mark.parametrize(("f", "d_f"), PAIRS.values(), ids=PAIRS.keys())


@every_pair
@given(x=off_kinks)
def test_the_derivative_is_the_slope_of_the_function(f: F, d_f: F, x: float) -> None:
    """Off the kink, d_f is what a central difference of f measures."""
    assert d_f(x) == pytest.approx(numerical_derivative(f, x), rel=1e-6, abs=1e-8)


@every_pair
def test_at_0_the_derivative_is_the_slope_from_the_left(f: F, d_f: F) -> None:
    """At 0, where some have a kink, d_f is what a difference to the left measures."""
    h = 1e-7

    assert d_f(0.0) == pytest.approx((f(0.0) - f(-h)) / h, abs=1e-6)


@every_pair
@given(x=arrays_off_kinks)
def test_an_array_is_treated_element_by_element(f: F, d_f: F, x: Array) -> None:
    """An array of any shape gives, in the same shape, what its numbers give; it is neither changed nor shared."""
    before = x.copy()
    for g in (f, d_f):
        y = g(x)

        assert y.shape == x.shape
        np.testing.assert_allclose(y.ravel(), [g(value) for value in x.ravel().tolist()], rtol=1e-14)
        assert not np.shares_memory(x, y)
    np.testing.assert_array_equal(x, before)


@every_pair
@pytest.mark.filterwarnings("error")
def test_far_out_everything_is_finite_and_silent(f: F, d_f: F) -> None:
    """At -1000 and 1000 function and slope are finite, with every floating-point complaint turned on but underflow."""
    with np.errstate(over="raise", divide="raise", invalid="raise"):
        assert np.isfinite(f(np.array([-1000.0, 1000.0]))).all()
        assert np.isfinite(d_f(np.array([-1000.0, 1000.0]))).all()


@every_pair
def test_integers_are_taken_as_floats(f: F, d_f: F) -> None:
    """An array of integers gives what the same floats give."""
    for g in (f, d_f):
        np.testing.assert_array_equal(g(np.array([-2, 3])), g(np.array([-2.0, 3.0])))


@given(numbers)
def test_sigmoid_and_tanh_are_one_curve(x: float) -> None:
    """Tanh is the sigmoid stretched, tanh(x) = 2 sigmoid(2x) - 1, and 1 - sigmoid(x) is sigmoid(-x)."""
    assert act.tanh(x) == pytest.approx(2 * act.sigmoid(2 * x) - 1, abs=1e-12)
    assert 1 - act.sigmoid(x) == pytest.approx(act.sigmoid(-x), abs=1e-12)


def test_sigmoid_keeps_its_precision_far_to_the_left() -> None:
    """At -30 the sigmoid is exp(-30) to twelve digits, not a rounded 0."""
    assert act.sigmoid(-30.0) == pytest.approx(np.exp(-30.0), rel=1e-12)


@given(numbers, st.floats(0.1, 10.0))
def test_relu_scales_with_its_input(x: float, c: float) -> None:
    """For c > 0, relu(c x) = c relu(x)."""
    assert act.relu(c * x) == pytest.approx(c * act.relu(x))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (act.prelu(-1.0, 2.0), -2.0),
        (act.elu(-1.0, 0.5), 0.5 * (np.exp(-1.0) - 1.0)),
        (act.selu(1.0), 1.0507009873554805),
        (act.selu(-1.0), 1.0507009873554805 * 1.6732632423543772 * (np.exp(-1.0) - 1.0)),
        (act.swish(1.0), 0.7310585786300049),
        (act.arctan(1.0), np.pi / 4),
        (act.softsign(-2.0), -2.0 / 3.0),
    ],
)
def test_values_by_hand(value: float, expected: float) -> None:
    """Where the constants or the formula are easily mixed up, the value is as computed by hand."""
    assert value == pytest.approx(expected, rel=1e-12)


@given(vectors, st.integers(1, 4))
def test_maxout_is_the_highest_of_its_lines(x: Array, k: int) -> None:
    """At every x no line is above maxout, and one of them touches it."""
    rng = np.random.default_rng(k)
    w, b = rng.normal(size=k), rng.normal(size=k)

    lines = np.array([w_i * x + b_i for w_i, b_i in zip(w, b, strict=True)])

    np.testing.assert_allclose(act.maxout(x, w, b), lines.max(axis=0))
    assert act.maxout(float(x[0]), w, b) == pytest.approx(lines[:, 0].max())


def test_maxout_can_be_relu_and_wants_pairs() -> None:
    """With the lines 0 and x maxout is ReLU; a line without a bias is a ValueError."""
    np.testing.assert_array_equal(act.maxout([-2.0, 3.0], [0.0, 1.0], [0.0, 0.0]), [0.0, 3.0])
    with pytest.raises(ValueError, match="shapes differ"):
        act.maxout(1.0, [1.0, 2.0], [0.0])


@given(hnp.arrays(np.float64, hnp.array_shapes(min_dims=1, max_dims=2, max_side=5), elements=st.floats(-1000, 1000)))
def test_softmax_gives_probabilities(x: Array) -> None:
    """The results are between 0 and 1, each row sums to 1, and x is left as it was."""
    before = x.copy()

    y = act.softmax(x)

    assert ((y >= 0) & (y <= 1)).all()
    np.testing.assert_allclose(y.sum(axis=-1), 1.0)
    np.testing.assert_array_equal(x, before)


@given(vectors, st.floats(-500.0, 500.0))
def test_softmax_does_not_see_a_shift(x: Array, shift: float) -> None:
    """Adding one number to all inputs changes nothing."""
    np.testing.assert_allclose(act.softmax(x + shift), act.softmax(x), rtol=1e-9)


def test_softmax_treats_rows_alone() -> None:
    """Each row of a matrix gives what it gives alone."""
    X = np.array([[1.0, 2.0, 3.0], [1000.0, 1.0, -1000.0]])

    np.testing.assert_array_equal(act.softmax(X), [act.softmax(row) for row in X])


def test_softmax_wants_more_than_a_number() -> None:
    """A single number is a ValueError."""
    with pytest.raises(ValueError, match="per class"):
        act.softmax(1.0)


@given(vectors)
def test_the_jacobian_holds_every_slope_of_softmax(x: Array) -> None:
    """Row i of the Jacobian is the measured gradient of output i, and each column sums to 0."""
    J = act.softmax_jacobian(x)

    for i, row in enumerate(J):
        np.testing.assert_allclose(row, numerical_gradient(partial(softmax_output, i), x), atol=1e-9)
    np.testing.assert_allclose(J.sum(axis=0), 0.0, atol=1e-12)


@pytest.mark.parametrize("shape", [(), (2, 2)])
def test_the_jacobian_wants_a_vector(shape: tuple[int, ...]) -> None:
    """A number or a matrix is a ValueError."""
    with pytest.raises(ValueError, match="vector"):
        act.softmax_jacobian(np.ones(shape))


def test_two_linear_layers_collapse_into_one() -> None:
    """The collapsed matrix maps every x as the two layers do."""
    rng = np.random.default_rng(0)
    W2, W1, x = rng.normal(size=(2, 3)), rng.normal(size=(3, 4)), rng.normal(size=4)

    np.testing.assert_allclose(act.collapse(W2, W1) @ x, W2 @ (W1 @ x))


@given(st.lists(numbers, max_size=10))
def test_ten_sigmoids_pass_little_back(xs: list[float]) -> None:
    """A chain of n sigmoids passes back at most 0.25 to the power n, and a chain of identities all."""
    assert act.slope_product(act.d_sigmoid, xs) <= 0.25 ** len(xs)
    assert act.slope_product(act.d_identity, xs) == 1.0


def test_slopes_multiply_along_the_chain() -> None:
    """The slopes at the inputs are multiplied, each at its own."""
    assert act.slope_product(lambda x: 2 * x, [1.0, 3.0, 5.0]) == 120.0


def test_a_unit_is_dead_if_no_row_wakes_it() -> None:
    """Of four units, the one below 0 and the one at 0 for every row are dead: half."""
    X = np.array([[1.0, 2.0], [2.0, 1.0]])
    W = np.array([[1.0, -1.0, 1.0, 1.0], [1.0, -1.0, -1.0, 1.0]])
    b = np.array([0.0, 0.0, 0.0, -3.0])

    assert act.dead_fraction(X, W, b) == 0.5
