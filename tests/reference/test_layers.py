from collections.abc import Callable

import numpy as np
import pytest

from reference.floats import Array
from reference.gradients import numerical_gradient
from reference.layers import AddLayer, Affine, MulLayer, Relu, Sigmoid, Tanh
from tests.reference.strategies import arrays, arrays_off_kinks, given, seeds

Node = MulLayer | AddLayer
Activation = Sigmoid | Tanh | Relu
nodes = pytest.mark.parametrize("Layer", [MulLayer, AddLayer])
activations = pytest.mark.parametrize("Layer", [Sigmoid, Tanh, Relu])


def like(x: Array, seed: int) -> Array:
    """Return other numbers in the shape of x."""
    return np.random.default_rng(seed).normal(size=x.shape)


@nodes
@given(x=arrays)
def test_backward_of_a_node_is_the_slope_of_forward(Layer: Callable[[], Node], x: Array) -> None:
    """Both gradients are what a central difference of forward, weighted by dout, measures."""
    y, dout = like(x, 1), like(x, 2)
    layer = Layer()
    layer.forward(x, y)

    dx, dy = layer.backward(dout)

    np.testing.assert_allclose(dx, numerical_gradient(lambda x: np.sum(dout * Layer().forward(x, y)), x), atol=1e-7)
    np.testing.assert_allclose(dy, numerical_gradient(lambda y: np.sum(dout * Layer().forward(x, y)), y), atol=1e-7)


@activations
@given(x=arrays_off_kinks)
def test_backward_of_an_activation_is_the_slope_of_forward(Layer: Callable[[], Activation], x: Array) -> None:
    """The gradient is what a central difference of forward, weighted by dout, measures."""
    dout = like(x, 1)
    layer = Layer()
    layer.forward(x)

    expected = numerical_gradient(lambda x: np.sum(dout * Layer().forward(x)), x)

    np.testing.assert_allclose(layer.backward(dout), expected, atol=1e-7)


@given(seeds)
def test_backward_of_affine_is_the_slope_of_forward(seed: int) -> None:
    """The gradients by X, W and b are what central differences of forward, weighted by dout, measure."""
    rng = np.random.default_rng(seed)
    N, n_in, n_out = rng.integers(1, 5, size=3)
    X, W, b = rng.normal(size=(N, n_in)), rng.normal(size=(n_in, n_out)), rng.normal(size=n_out)
    dout = rng.normal(size=(N, n_out))
    layer = Affine(W, b)

    np.testing.assert_allclose(layer.forward(X), [[x @ w for w in W.T] + b for x in X])
    dX = layer.backward(dout)

    assert layer.dW is not None
    assert layer.db is not None
    slope = numerical_gradient
    np.testing.assert_allclose(dX, slope(lambda X: np.sum(dout * Affine(W, b).forward(X)), X), atol=1e-7)
    np.testing.assert_allclose(layer.dW, slope(lambda W: np.sum(dout * Affine(W, b).forward(X)), W), atol=1e-7)
    np.testing.assert_allclose(layer.db, slope(lambda b: np.sum(dout * Affine(W, b).forward(X)), b), atol=1e-7)


def test_numbers_go_through_as_python_floats() -> None:
    """Numbers, integers too, come out of every node as Python floats."""
    mul, add = MulLayer(), AddLayer()
    outs = [mul.forward(3, 4), *mul.backward(2), add.forward(3, 4), *add.backward(2)]
    for layer in (Sigmoid(), Tanh(), Relu()):
        outs += [layer.forward(1), layer.backward(2)]

    assert [type(out) for out in outs] == [float] * len(outs)
    assert outs[:6] == [12.0, 8.0, 6.0, 7.0, 2.0, 2.0]


def test_relu_stops_the_gradient_at_0() -> None:
    """Where x is 0 the gradient of Relu is 0, whatever the sign of dout."""
    layer = Relu()
    layer.forward([-1.0, 0.0, 1.0])

    np.testing.assert_array_equal(layer.backward([-5.0, -5.0, -5.0]), [0.0, 0.0, -5.0])


@nodes
def test_a_node_remembers_for_itself(Layer: Callable[[], Node]) -> None:
    """A second node of the kind, and changes to what was passed in or came out, do not reach its memory."""
    x, y, dout = np.array([3.0, 5.0]), np.array([4.0, 6.0]), np.array([1.0, 2.0])
    layer = Layer()
    out = layer.forward(x, y)
    expected = layer.backward(dout)
    Layer().forward(np.zeros(3), np.zeros(3))

    for array in (x, y, out):
        np.asarray(array)[:] = 0.0

    np.testing.assert_array_equal(layer.backward(dout), expected)


@activations
def test_an_activation_remembers_for_itself(Layer: Callable[[], Activation]) -> None:
    """A second node of the kind, and changes to what was passed in or came out, do not reach its memory."""
    x, dout = np.array([0.5, 1.5]), np.array([1.0, 2.0])
    layer = Layer()
    out = layer.forward(x)
    expected = layer.backward(dout)
    Layer().forward(np.zeros(3))

    for array in (x, out):
        np.asarray(array)[:] = 0.0

    np.testing.assert_array_equal(layer.backward(dout), expected)


def test_affine_remembers_for_itself() -> None:
    """Changes to the W, b and X that were passed in do not reach it."""
    W, b, X = np.array([[1.0], [2.0]]), np.array([3.0]), np.array([[4.0, 5.0]])
    layer = Affine(W, b)
    layer.forward(X)

    for array in (W, b, X):
        array[:] = 0.0

    np.testing.assert_array_equal(layer.backward([[1.0]]), [[1.0, 2.0]])
    np.testing.assert_array_equal(layer.dW, [[4.0], [5.0]])
    np.testing.assert_array_equal(layer.b, [3.0])


@nodes
def test_backward_of_a_node_leaves_dout_alone(Layer: Callable[[], Node]) -> None:
    """The gradients share no memory with dout or with each other, and dout keeps its values."""
    dout = np.array([1.0, 2.0])
    layer = Layer()
    layer.forward([1.0, 1.0], [1.0, 1.0])

    dx, dy = layer.backward(dout)

    assert not any(np.shares_memory(a, b) for a, b in [(dx, dy), (dx, dout), (dy, dout)])
    np.testing.assert_array_equal(dout, [1.0, 2.0])


@activations
def test_backward_of_an_activation_leaves_dout_alone(Layer: Callable[[], Activation]) -> None:
    """The gradient shares no memory with dout, and dout keeps its values."""
    dout = np.array([1.0, 2.0])
    layer = Layer()
    layer.forward([-1.0, 1.0])

    assert not np.shares_memory(layer.backward(dout), dout)
    np.testing.assert_array_equal(dout, [1.0, 2.0])


@pytest.mark.parametrize("layer", [MulLayer(), AddLayer(), Sigmoid(), Tanh(), Relu(), Affine([[1.0]], [0.0])])
def test_backward_needs_forward_first(layer: Node | Activation | Affine) -> None:
    """Backward before forward is a RuntimeError that says so."""
    with pytest.raises(RuntimeError, match="call forward first"):
        layer.backward([[1.0]])


@nodes
def test_a_node_refuses_to_broadcast(Layer: Callable[[], Node]) -> None:
    """Inputs that differ in shape, or a dout that differs from them, are a ValueError."""
    layer = Layer()
    with pytest.raises(ValueError, match="shapes differ"):
        layer.forward(np.ones(2), 1.0)
    layer.forward(np.ones(2), np.ones(2))
    with pytest.raises(ValueError, match="shapes differ"):
        layer.backward(1.0)


@activations
def test_an_activation_refuses_to_broadcast(Layer: Callable[[], Activation]) -> None:
    """A dout that differs in shape from x is a ValueError."""
    layer = Layer()
    layer.forward(np.ones((2, 3)))
    with pytest.raises(ValueError, match="shapes differ"):
        layer.backward(np.ones(3))


def test_affine_refuses_shapes_that_do_not_fit() -> None:
    """A bias of another length, a vector for X, and a dout of other rows or columns are ValueErrors."""
    with pytest.raises(ValueError, match="shapes differ"):
        Affine(np.ones((2, 3)), np.ones(2))
    layer = Affine(np.ones((2, 3)), np.ones(3))
    with pytest.raises(ValueError, match="X must be a matrix"):
        layer.forward(np.ones(2))
    layer.forward(np.ones((4, 2)))
    for shape in ((4, 2), (5, 3)):
        with pytest.raises(ValueError, match=r"dout must be like Y, \(4, 3\)"):
            layer.backward(np.ones(shape))
    assert layer.dW is None


@activations
@pytest.mark.filterwarnings("error")
def test_an_activation_is_finite_far_out(Layer: Callable[[], Activation]) -> None:
    """At -1000 and 1000 forward and backward are finite and silent."""
    layer = Layer()

    assert np.isfinite(layer.forward([-1000.0, 1000.0])).all()
    assert np.isfinite(layer.backward([1.0, 1.0])).all()
