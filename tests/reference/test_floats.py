import numpy as np
import pytest

from reference.floats import Array, elementwise, matrix, own, require_alike, vector
from tests.reference.strategies import arrays, given, numbers


@elementwise
def shifted(x: Array, by: float = 0.5) -> Array:
    """Stand for any function of the reference."""
    return x + by


@given(numbers)
def test_elementwise_turns_a_number_into_a_python_float(x: float) -> None:
    """A number, of Python's or NumPy's, comes out as a Python float."""
    assert type(shifted(x)) is float
    assert type(shifted(np.float64(x))) is float


@given(arrays)
def test_elementwise_keeps_the_shape(x: Array) -> None:
    """An array comes out as another array of the same shape."""
    y = shifted(x)

    assert y.shape == x.shape
    assert not np.shares_memory(x, y)


def test_elementwise_works_in_float64_for_integers_and_lists() -> None:
    """Integers and lists are turned into float64 before the formula sees them."""
    assert shifted(1) == 1.5
    np.testing.assert_array_equal(shifted([1, 2]), [1.5, 2.5])
    np.testing.assert_array_equal(shifted(np.array([1, 2])), [1.5, 2.5])


def test_elementwise_passes_options_on() -> None:
    """An option may be given by position or by name."""
    assert shifted(1.0, 2.0) == shifted(1.0, by=2.0) == 3.0


@given(arrays)
def test_own_is_a_copy(x: Array) -> None:
    """What is owned shares no memory with what came in."""
    copy = own(x)

    assert not np.shares_memory(copy, x)
    np.testing.assert_array_equal(copy, x)


def test_own_makes_python_floats_of_numbers() -> None:
    """A number, even in a 0-d array, is owned as a Python float."""
    assert type(own(3)) is type(own(np.array(3))) is float


def test_vector_and_matrix_name_what_has_the_wrong_shape() -> None:
    """The error for a wrong number of dimensions names the argument and its shape."""
    with pytest.raises(ValueError, match=r"w must be a vector, not of shape \(1, 2\)"):
        vector([[1.0, 2.0]], "w")
    with pytest.raises(ValueError, match=r"W must be a matrix, not of shape \(2,\)"):
        matrix([1.0, 2.0], "W")


def test_require_alike_names_every_shape() -> None:
    """The error for shapes that differ lists them by name; alike ones pass."""
    require_alike(x=1.0, y=2)
    with pytest.raises(ValueError, match=r"x \(2,\), y \(3,\)"):
        require_alike(x=[1, 2], y=[1, 2, 3])
