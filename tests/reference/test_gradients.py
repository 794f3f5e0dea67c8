import numpy as np
import pytest
from hypothesis import strategies as st

from reference.floats import Array
from reference.gradients import gradient_check, numerical_derivative, numerical_gradient, relative_error
from tests.reference.strategies import arrays, arrays_off_kinks, given, numbers, positive, seeds


@given(positive)
def test_the_derivatives_of_the_first_lecture(x: float) -> None:
    """The slopes of 3, 2x, x squared, 1/x and exp are 0, 2, 2x, -1/x squared and exp."""
    assert numerical_derivative(lambda x: 3, x) == 0.0
    assert numerical_derivative(lambda x: 2 * x, x) == pytest.approx(2.0)
    assert numerical_derivative(lambda x: x**2, x) == pytest.approx(2 * x)
    assert numerical_derivative(lambda x: 1 / x, x) == pytest.approx(-1 / x**2, rel=1e-4)
    assert numerical_derivative(np.exp, x) == pytest.approx(np.exp(x))


def test_a_derivative_at_an_integer_and_of_an_array() -> None:
    """Integers are nudged as floats, alone or in an array."""
    assert numerical_derivative(lambda x: x**2, 3) == pytest.approx(6.0)
    np.testing.assert_allclose(numerical_derivative(lambda x: x**2, np.array([3, 4])), [6.0, 8.0])


@given(arrays)
def test_the_gradient_of_a_sum_of_squares(x: Array) -> None:
    """The gradient of the sum of squares is 2x, in the shape of x, and x is left as it was."""
    before = x.copy()

    gradient = numerical_gradient(lambda x: (x**2).sum(), x)

    assert np.shape(gradient) == x.shape
    np.testing.assert_allclose(gradient, 2 * x, atol=1e-8)
    np.testing.assert_array_equal(x, before)


def test_each_element_has_its_own_slope() -> None:
    """The gradient of x0 * x1 at (3, 4) is (4, 3), from integers or a list too."""
    for x in (np.array([3.0, 4.0]), np.array([3, 4]), [3, 4]):
        np.testing.assert_allclose(numerical_gradient(lambda x: x[0] * x[1], x), [4.0, 3.0])


def test_the_gradient_at_a_number_is_a_number() -> None:
    """Where x is a number, so is its gradient."""
    gradient = numerical_gradient(lambda x: x**2, 3)

    assert type(gradient) is float
    assert gradient == pytest.approx(6.0)


@given(numbers, numbers, positive)
def test_relative_error_is_a_share(a: float, b: float, k: float) -> None:
    """It lies between 0 and 2, is 0 for equals, knows no order, and away from 0 no unit."""
    error = relative_error(a, b)

    assert 0 <= error <= 2
    assert relative_error(a, a) == 0
    assert relative_error(b, a) == error
    if max(abs(a), abs(b)) > 0.1:
        assert relative_error(k * a, k * b) == pytest.approx(error)


@given(arrays_off_kinks, st.floats(1.01, 3.0))
def test_gradient_check_measures_how_wrong_a_gradient_is(x: Array, factor: float) -> None:
    """A right gradient leaves rounding; one that is too large everywhere leaves the share by which it is."""
    assert gradient_check(lambda x: (x**2).sum(), lambda x: 2 * x, x) < 1e-5
    wrong = gradient_check(lambda x: (x**2).sum(), lambda x: 2 * factor * x, x)
    assert wrong == pytest.approx(1 - 1 / factor, abs=1e-5)


@given(arrays_off_kinks, seeds)
def test_gradient_check_finds_a_single_wrong_slope(x: Array, seed: int) -> None:
    """Wherever it stands."""
    off = np.zeros_like(x)
    off.flat[np.random.default_rng(seed).integers(x.size)] = 5.0

    assert gradient_check(lambda x: (x**2).sum(), lambda x: 2 * x + off, x) > 0.3


@given(arrays_off_kinks, st.sampled_from([0.0, 0.5, 1.0, -7.0]))
def test_gradient_check_holds_nothing_against_a_kink(x: Array, said: float) -> None:
    """Whatever is said of the slope of ReLU at 0, and only there."""
    kinks = np.concatenate([x.ravel(), [0.0]])
    before = kinks.copy()

    error = gradient_check(
        lambda x: np.maximum(x, 0).sum(), lambda x: np.where(x == 0, said, np.where(x > 0, 1.0, 0.0)), kinks
    )

    assert error < 1e-5
    assert (kinks == before).all()


def test_gradient_check_wants_a_gradient_like_x() -> None:
    """One slope for two numbers is no gradient."""
    with pytest.raises(ValueError, match="shape of x"):
        gradient_check(lambda x: x.sum(), lambda x: np.ones(1), [1.0, 2.0])
