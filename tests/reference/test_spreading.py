from itertools import pairwise

import numpy as np
import pytest
from hypothesis import strategies as st

from reference import spreading
from reference.floats import Array
from reference.gradients import numerical_gradient
from tests.reference.strategies import given, seeds

hiddens = st.sampled_from(["sigmoid", "tanh", "relu"])


def network(seed: int, layers: int = 3) -> tuple[Array, list[Array]]:
    """Return X and the weights of a few layers."""
    rng = np.random.default_rng(seed)
    sizes = rng.integers(2, 6, size=layers + 1)
    return rng.normal(size=(4, sizes[0])), [rng.normal(size=pair) for pair in pairwise(sizes)]


def outputs(X: Array, weights: list[Array], hidden: str) -> Array:
    """Return what comes out of the last layer."""
    for W in weights:
        X = spreading.HIDDEN[hidden](X @ W)
    return X


@pytest.mark.parametrize("hidden", ["tanh", "relu"])
def test_weight_spread_keeps_the_mean_square(hidden: str) -> None:
    """Through a wide layer the mean square of small inputs stays: half of it with ReLU's half times two."""
    rng, n = np.random.default_rng(0), 1000
    sigma = spreading.weight_spread(n, n, hidden)

    sums = (0.01 * rng.normal(size=(100, n))) @ rng.normal(0.0, sigma, size=(n, n))

    assert np.mean(spreading.HIDDEN[hidden](sums) ** 2) == pytest.approx(1e-4, rel=0.05)


@given(hiddens, st.integers(1, 50), st.integers(1, 50), st.integers(1, 50))
def test_weight_spread_goes_with_the_inputs_alone(hidden: str, n_in: int, n_out: int, other: int) -> None:
    """Four times as many inputs want half the spread; how many neurons there are does not count."""
    sigma = spreading.weight_spread(n_in, n_out, hidden)

    assert spreading.weight_spread(4 * n_in, other, hidden) == pytest.approx(sigma / 2)


@given(seeds, hiddens)
def test_each_spread_is_that_of_the_network_so_far(seed: int, hidden: str) -> None:
    """The i-th is the standard deviation of what the first i layers make of X."""
    X, weights = network(seed)

    found = spreading.spreads(X, weights, hidden)

    assert found == pytest.approx([np.std(outputs(X, weights[:i], hidden)) for i in (1, 2, 3)])


@given(seeds, hiddens)
def test_gradient_sizes_are_those_of_measured_slopes(seed: int, hidden: str) -> None:
    """For the height sum(dout · y), each length is that of its gradient by central differences."""
    X, weights = network(seed)
    dout = np.random.default_rng(seed).normal(size=(4, weights[-1].shape[1]))

    found = spreading.gradient_sizes(X, weights, hidden, dout)

    for i in range(3):

        def height(W: Array, i: int = i) -> float:
            return float(np.sum(dout * outputs(X, [*weights[:i], W, *weights[i + 1 :]], hidden)))

        assert found[i] == pytest.approx(
            float(np.linalg.norm(numerical_gradient(height, weights[i]))), rel=1e-4, abs=1e-6
        )


@given(seeds, st.floats(0.1, 5.0))
def test_gradient_sizes_scale_with_what_arrives(seed: int, k: float) -> None:
    """With k times dout each gradient is k times as long, and there is one for each layer."""
    X, weights = network(seed)
    dout = np.ones((4, weights[-1].shape[1]))

    plain, scaled = (spreading.gradient_sizes(X, weights, "tanh", d) for d in (dout, k * dout))

    assert len(plain) == len(weights)
    assert scaled == pytest.approx([k * size for size in plain])


def test_what_does_not_fit_is_refused() -> None:
    """An unknown activation, and a gradient of another shape than the outputs."""
    X, weights = network(0)
    with pytest.raises(ValueError, match="hidden must be"):
        spreading.weight_spread(1, 1, "swish")
    with pytest.raises(ValueError, match="hidden must be"):
        spreading.spreads(X, weights, "swish")
    with pytest.raises(ValueError, match="no spread"):
        spreading.spreads([[1.0]], [[[1.0]]], "tanh")
    with pytest.raises(ValueError, match="shapes differ"):
        spreading.gradient_sizes(X, weights, "tanh", [[1.0]])
