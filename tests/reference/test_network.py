from typing import Any

import numpy as np
import pytest
from hypothesis import assume
from hypothesis import strategies as st

from reference.activations import relu, sigmoid, softmax
from reference.floats import Array
from reference.network import MLP, init_weights
from tests.reference.strategies import given, seeds

HIDDEN = ("tanh", "sigmoid", "relu", "identity")
PROBLEMS = ("regression", "binary", "classes")


def rows_for(net: MLP, N: int = 5, seed: int = 1) -> tuple[Array, Array]:
    """Return inputs and targets that suit the network."""
    rng = np.random.default_rng(seed)
    X = rng.uniform(-1.0, 1.0, size=(N, net.sizes[0]))
    if net.problem == "classes":
        return X, rng.integers(0, net.sizes[-1], size=N).astype(np.float64)
    if net.problem == "binary":
        return X, rng.integers(0, 2, size=(N, net.sizes[-1])).astype(np.float64)
    return X, rng.normal(size=(N, net.sizes[-1]))


def measured_gradient(net: MLP, name: str, X: Array, t: Array, h: float = 1e-5) -> Array:
    """Nudge each parameter in place, as the course's own check does."""
    param, gradient = net.params[name], np.empty_like(net.params[name])
    for i in np.ndindex(param.shape):
        here = param[i]
        param[i] = here + h
        above = net.loss(X, t)
        param[i] = here - h
        below = net.loss(X, t)
        param[i] = here
        gradient[i] = (above - below) / (2 * h)
    return gradient


def distance_to_kink(net: MLP, X: Array) -> float:
    """Return how near to 0 any sum in a ReLU network comes."""
    nearest, h = np.inf, X
    for i in range(1, len(net.sizes)):
        a = h @ net.params[f"W{i}"] + net.params[f"b{i}"]
        nearest, h = min(nearest, float(np.abs(a).min())), relu(a)
    return nearest


@pytest.mark.parametrize(
    ("method", "sigma"), [("random", 0.01), ("xavier", np.sqrt(1 / 400)), ("he", np.sqrt(2 / 400))]
)
def test_weights_have_the_spread_of_their_method(method: str, sigma: float) -> None:
    """120,000 weights have mean 0 and the method's standard deviation within 2 %."""
    W = init_weights(400, 300, method, seed=0)

    assert W.shape == (400, 300)
    assert abs(W.mean()) < 0.02 * sigma
    assert W.std() == pytest.approx(sigma, rel=0.02)


@given(seeds)
def test_weights_are_told_by_their_seed(seed: int) -> None:
    """One seed gives one draw, and the next seed another; a Generator goes on."""
    np.testing.assert_array_equal(init_weights(3, 4, "he", seed), init_weights(3, 4, "he", seed))
    assert (init_weights(3, 4, "he", seed) != init_weights(3, 4, "he", seed + 1)).any()
    rng = np.random.default_rng(seed)
    np.testing.assert_array_equal(init_weights(3, 4, "he", rng), init_weights(3, 4, "he", seed))
    assert (init_weights(3, 4, "he", rng) != init_weights(3, 4, "he", seed)).any()


def test_a_3_4_1_network_has_16_weights_and_5_biases() -> None:
    """The parameters have their names, order and shapes, and biases start at 0."""
    net = MLP([3, 4, 1])

    assert {name: p.shape for name, p in net.params.items()} == {"W1": (3, 4), "b1": (4,), "W2": (4, 1), "b2": (1,)}
    assert list(net.params) == ["W1", "b1", "W2", "b2"]
    assert not net.params["b1"].any()
    assert not net.params["b2"].any()


@pytest.mark.parametrize("init", ["random", "xavier", "he"])
def test_the_layers_are_drawn_by_the_method_and_differ(init: str) -> None:
    """The first layer is what init_weights draws from the seed, and the second goes on from there."""
    net = MLP([4, 4, 4], init=init, seed=3)

    np.testing.assert_array_equal(net.params["W1"], init_weights(4, 4, init, seed=3))
    assert (net.params["W1"] != net.params["W2"]).all()


def test_forward_by_hand() -> None:
    """A 2-2-2 network with ReLU computes softmax(relu(X W1 + b1) W2 + b2), with the params of the moment."""
    net = MLP([2, 2, 2], hidden="relu")
    W1, b1, W2, b2 = (
        np.array(p) for p in ([[1.0, -1.0], [2.0, 3.0]], [0.5, 0.0], [[1.0, 2.0], [0.0, 1.0]], [0.0, 1.0])
    )
    X = np.array([[1.0, 2.0], [-3.0, 0.0]])

    net.params.update(W1=W1, b1=b1, W2=W2, b2=b2)

    np.testing.assert_allclose(net.forward(X), softmax(relu(X @ W1 + b1) @ W2 + b2))


@pytest.mark.parametrize("hidden", HIDDEN)
@pytest.mark.parametrize("problem", PROBLEMS)
@given(seed=seeds, layers=st.integers(0, 2))
def test_the_gradients_are_the_slopes_of_the_loss(hidden: str, problem: str, seed: int, layers: int) -> None:
    """For every activation and problem, with no, one or two hidden layers, gradients match central differences."""
    n_out = 1 if problem == "binary" else 3
    net = MLP([3, *[4] * layers, n_out], hidden=hidden, problem=problem, seed=seed)
    for name in net.params:
        net.params[name] += 0.3 * np.random.default_rng(seed).normal(size=net.params[name].shape)
    X, t = rows_for(net, seed=seed)
    assume(hidden != "relu" or distance_to_kink(net, X) > 1e-3)

    gradients = net.gradients(X, t)

    assert list(gradients) == list(net.params)
    for name, gradient in gradients.items():
        measured = measured_gradient(net, name, X, t)
        scale = max(float(np.linalg.norm(measured)), 1e-2)
        assert float(np.linalg.norm(gradient - measured)) <= 1e-7 * scale, name


@pytest.mark.parametrize("problem", PROBLEMS)
def test_looking_changes_nothing(problem: str) -> None:
    """Forward, loss, gradients and predict leave the parameters, X and t as they were, and share no memory with X."""
    net = MLP([3, 4, 2], problem=problem)
    X, t = rows_for(net)
    before = [array.copy() for array in (*net.params.values(), X, t)]

    results = [net.forward(X), net.predict(X), *net.gradients(X, t).values()]
    net.loss(X, t)

    assert not any(np.shares_memory(result, held) for result in results for held in (X, t, *net.params.values()))
    for array, copy in zip((*net.params.values(), X, t), before, strict=True):
        np.testing.assert_array_equal(array, copy)


def test_predictions_are_in_the_words_of_the_problem() -> None:
    """Classes give class numbers (N,), binary 0 and 1 (N, 1), regression the values (N, n_out)."""
    classes, binary, regression = (
        MLP([3, 4, n], problem=p) for n, p in [(3, "classes"), (1, "binary"), (2, "regression")]
    )
    X, _ = rows_for(classes)

    np.testing.assert_array_equal(classes.predict(X), classes.forward(X).argmax(axis=1))
    np.testing.assert_array_equal(binary.predict(X), (binary.forward(X) > 0.5).astype(int))
    np.testing.assert_array_equal(regression.predict(X), regression.forward(X))
    assert np.issubdtype(binary.predict(X).dtype, np.integer)


def test_outputs_are_probabilities_where_they_should_be() -> None:
    """Classes sum to 1 in each row, and a binary output is the sigmoid of its sum."""
    classes, binary = MLP([3, 4, 3]), MLP([3, 1], problem="binary")
    X, _ = rows_for(classes)

    np.testing.assert_allclose(classes.forward(X).sum(axis=1), 1.0)
    np.testing.assert_allclose(binary.forward(X), sigmoid(X @ binary.params["W1"]))


@pytest.mark.parametrize("problem", PROBLEMS)
def test_targets_may_come_in_two_shapes(problem: str) -> None:
    """Class numbers count as one-hot rows, and a vector for one output as a column."""
    net = MLP([3, 4, 3 if problem == "classes" else 1], problem=problem)
    X, t = rows_for(net)
    other = np.eye(3)[t.astype(int)] if problem == "classes" else t.ravel()

    assert net.loss(X, t) == net.loss(X, other)
    for name, gradient in net.gradients(X, t).items():
        np.testing.assert_array_equal(gradient, net.gradients(X, other)[name])


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("hidden", HIDDEN)
@pytest.mark.parametrize("problem", PROBLEMS)
def test_everything_is_finite_far_out(hidden: str, problem: str) -> None:
    """With inputs of -1000 and 1000 outputs, loss and gradients are finite and silent."""
    net = MLP([3, 4, 2], hidden=hidden, problem=problem)
    X, t = rows_for(net)
    X = 1000.0 * np.sign(X)

    assert np.isfinite(net.forward(X)).all()
    assert np.isfinite(net.loss(X, t))
    assert all(np.isfinite(gradient).all() for gradient in net.gradients(X, t).values())


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"sizes": [3]}, "an input and an output"),
        ({"hidden": "softplus"}, "hidden must be one of tanh, sigmoid, relu, identity, not 'softplus'"),
        ({"problem": "ranking"}, "problem must be one of"),
        ({"init": "zeros"}, "method must be one of random, xavier, he, not 'zeros'"),
    ],
)
def test_an_unknown_choice_is_named(options: dict[str, Any], message: str) -> None:
    """A network that cannot be built is a ValueError that names the choices."""
    with pytest.raises(ValueError, match=message):
        MLP(**{"sizes": [3, 4, 2], **options})


def test_rows_have_to_fit() -> None:
    """Inputs with the wrong number of columns, and targets that do not fit, are ValueErrors."""
    net = MLP([3, 4, 2], problem="regression")
    with pytest.raises(ValueError, match="X must have 3 columns, not 2"):
        net.forward(np.ones((5, 2)))
    with pytest.raises(ValueError, match="X must be a matrix"):
        net.forward(np.ones(3))
    with pytest.raises(ValueError, match=r"t must have the shape \(5, 2\), not \(5,\)"):
        net.loss(np.ones((5, 3)), np.ones(5))
    with pytest.raises(ValueError, match=r"t must have the shape \(5, 2\), not \(10,\)"):
        net.loss(np.ones((5, 3)), np.ones(10))
