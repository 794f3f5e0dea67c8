import warnings
from typing import Any

import numpy as np
import pydot
import pytest

from reference import neuron
from reference.floats import Array
from tests.reference.strategies import given, numbers, positive, vectors


def read(drawing: str) -> Any:
    """Return the one graph that the drawing holds."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # pydot's own, on its first use
        graphs = pydot.graph_from_dot_data(drawing)
    assert graphs is not None, f"not in the DOT language: {drawing}"
    assert len(graphs) == 1
    return graphs[0]


def edges(drawing: str) -> dict[tuple[str, str], float]:
    """Return the weight on each edge."""
    drawn = read(drawing).get_edges()
    return {(edge.get_source(), edge.get_destination()): float(edge.get_label().strip('"')) for edge in drawn}


@given(numbers, numbers)
def test_a_neuron_multiplies(x: float, w: float) -> None:
    """A neuron with one input returns weight times input."""
    assert neuron.neuron(x, w) == w * x


@given(vectors)
def test_the_weighted_sum_with_weights_of_1_is_the_sum(x: Array) -> None:
    """With every weight 1 the weighted sum is the sum of the inputs."""
    assert neuron.weighted_sum(x, np.ones_like(x)) == pytest.approx(x.sum())


@given(vectors)
def test_the_weighted_sum_pairs_each_input_with_its_weight(x: Array) -> None:
    """A weight of 1 at one input and 0 elsewhere picks that input."""
    for i, w in enumerate(np.eye(len(x))):
        assert neuron.weighted_sum(x, w) == x[i]


@pytest.mark.parametrize(("x", "w"), [([1.0, 2.0], [1.0]), ([[1.0]], [[1.0]]), (1.0, 1.0)])
def test_the_weighted_sum_wants_two_vectors_of_one_length(x: object, w: object) -> None:
    """Anything but two vectors of one length is a ValueError."""
    with pytest.raises(ValueError, match="shape"):
        neuron.weighted_sum(x, w)  # type: ignore[arg-type]


def test_synapses_join_every_input_to_every_neuron() -> None:
    """7 inputs and 5 neurons have 35 synapses; negative counts are a ValueError."""
    assert neuron.synapse_count(7, 5) == 35
    with pytest.raises(ValueError, match="cannot be"):
        neuron.synapse_count(-1, 5)


def test_a_layer_is_its_neurons_side_by_side() -> None:
    """Each output of a layer is the weighted sum by that row of W, for one input and for a batch."""
    rng = np.random.default_rng(0)
    W, X = rng.normal(size=(5, 7)), rng.normal(size=(3, 7))

    expected = [[neuron.weighted_sum(x, w) for w in W] for x in X]

    np.testing.assert_allclose(neuron.layer_batch(W, X), expected)
    np.testing.assert_allclose(neuron.layer(W, X[0]), expected[0])


def test_a_layer_refuses_shapes_that_do_not_fit() -> None:
    """An input of the wrong length is a ValueError."""
    with pytest.raises(ValueError, match="mismatch"):
        neuron.layer(np.ones((5, 7)), np.ones(5))
    with pytest.raises(ValueError, match="mismatch"):
        neuron.layer_batch(np.ones((5, 7)), np.ones((3, 5)))


@pytest.mark.parametrize(("T", "fires"), [(5.0, 1), (6.0, 1), (6.5, 0)])
def test_the_threshold_belongs_to_on(T: float, fires: int) -> None:
    """A threshold neuron is on when its sum, here 6, reaches T, and at the tie too."""
    assert neuron.threshold_neuron([1.0, 1.0, 1.0, 1.0], [1.0, 2.0, 1.0, 2.0], T) == fires


@given(positive, numbers)
def test_find_weight_explains_its_pair(x: float, y: float) -> None:
    """The weight that was found gives y for x."""
    assert neuron.neuron(x, neuron.find_weight(x, y)) == pytest.approx(y)


def test_find_weight_learns_nothing_from_0() -> None:
    """A pair with x = 0 is a ValueError."""
    with pytest.raises(ValueError, match="x = 0"):
        neuron.find_weight(0.0, 1.0)


@given(numbers, numbers)
def test_learning_ends_at_the_weight_behind_the_pairs(true_w: float, w: float) -> None:
    """From any start, the weight that made the pairs is learnt from them."""
    x = np.array([1.0, 2.0, -1.0])

    assert neuron.learn_weight(x, true_w * x, w=w) == pytest.approx(true_w, abs=1e-6)


def test_one_step_of_learning_by_hand() -> None:
    """From w = 0 and the pair (1, 1), a step with lr 0.1 reaches 0.1, and no step leaves w alone."""
    assert neuron.learn_weight([1.0], [1.0], steps=1) == pytest.approx(0.1)
    assert neuron.learn_weight([1.0], [1.0], w=3, steps=0) == 3.0


@pytest.mark.parametrize(("n_inputs", "n_neurons"), [(1, 1), (4, 1), (1, 3), (7, 5)])
def test_a_drawing_has_an_edge_for_every_synapse(n_inputs: int, n_neurons: int) -> None:
    """Read back, the drawing of W has one edge from each input to each neuron, labelled with its weight."""
    W = np.arange(n_neurons * n_inputs).reshape(n_neurons, n_inputs) / 8

    drawn = edges(neuron.draw_neuron(W))

    assert len(drawn) == neuron.synapse_count(n_inputs, n_neurons)
    assert all(drawn[f"x{j + 1}", f"y{i + 1}"] == W[i, j] for i in range(n_neurons) for j in range(n_inputs))


def test_one_neuron_may_be_drawn_from_a_vector_or_a_number() -> None:
    """A vector, or a number, is drawn like the matrix with that one row."""
    assert neuron.draw_neuron([1.0, 2.0]) == neuron.draw_neuron([[1.0, 2.0]])
    assert neuron.draw_neuron(1.0) == neuron.draw_neuron([[1.0]])
    with pytest.raises(ValueError, match="matrix"):
        neuron.draw_neuron(np.ones((1, 1, 1)))


def test_a_threshold_neuron_shows_its_threshold() -> None:
    """The drawing of a threshold neuron has the neuron's edges, and T in the neuron's label."""
    drawing = neuron.draw_threshold_neuron([1.0, 2.0, 1.0, 2.0], T=2.5)

    assert edges(drawing) == {("x1", "y1"): 1.0, ("x2", "y1"): 2.0, ("x3", "y1"): 1.0, ("x4", "y1"): 2.0}
    assert "2.5" in read(drawing).get_node("y1")[0].get_label()
