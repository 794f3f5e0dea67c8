import numpy as np
import pytest

from reference.floats import Array
from reference.gradients import numerical_derivative, numerical_gradient
from tests.reference.strategies import arrays, given, positive


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
