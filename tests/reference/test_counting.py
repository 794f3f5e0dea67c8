import numpy as np
import pytest
from hypothesis import strategies as st

from reference import counting
from reference.network import MLP
from tests.reference.strategies import given, seeds

sizes = st.lists(st.integers(1, 6), min_size=2, max_size=5)


@given(sizes, seeds)
def test_counts_are_those_of_a_real_network(sizes: list[int], seed: int) -> None:
    """As many numbers as an MLP holds, in arrays of these shapes."""
    params = MLP(sizes, seed=seed).params
    found = counting.shapes(sizes, 7)

    assert counting.parameter_count(sizes) == sum(array.size for array in params.values())
    assert {name: shape for name, shape in found.items() if name[0] != "y"} == {n: a.shape for n, a in params.items()}


@given(sizes, st.integers(1, 9))
def test_outputs_have_the_shapes_that_products_have(sizes: list[int], rows: int) -> None:
    """The shape of each y is that of the product of the one before with W."""
    found, y = counting.shapes(sizes, rows), np.zeros((rows, sizes[0]))
    for i in range(1, len(sizes)):
        y = y @ np.zeros(found[f"W{i}"]) + np.zeros(found[f"b{i}"])
        assert found[f"y{i}"] == y.shape


@given(sizes, st.integers(1, 9))
def test_each_row_uses_each_weight_once(sizes: list[int], rows: int) -> None:
    """What is multiplied is the number of weights, for each row."""
    biases = sum(sizes[1:])

    assert counting.multiplications(sizes, rows) == rows * (counting.parameter_count(sizes) - biases)


@pytest.mark.parametrize("sizes", [[], [3], [3, 0]])
def test_a_network_has_inputs_and_a_layer(sizes: list[int]) -> None:
    """Inputs alone are no network, and a layer without a neuron is none."""
    for count in (counting.parameter_count, lambda s: counting.shapes(s, 1), lambda s: counting.multiplications(s, 1)):
        with pytest.raises(ValueError, match="an input and a layer"):
            count(sizes)
