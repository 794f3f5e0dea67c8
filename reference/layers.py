"""Exercise 05: the nodes of a computational graph. Forward computes and remembers; backward multiplies by the slope."""

import numpy as np
import numpy.typing as npt

from reference.activations import d_relu, relu, sigmoid, tanh
from reference.floats import Array, Value, matrix, own, require_alike, vector

FORWARD_FIRST = "backward needs what forward remembers: call forward first"


class MulLayer:
    """Multiplication node: ``out = x * y``.

    Each input's local gradient is the other input, so backward swaps them::

        dx = dout * y
        dy = dout * x

    Shapes: x, y, out, dout, dx and dy are all alike; nothing broadcasts.
    Units:  dx is "loss per unit of x", so a price and a count may differ.
    Errors: ValueError if the shapes differ, RuntimeError if backward comes first.
    Source: Saito, Deep Learning from Scratch, ch. 5; its ch05/layer_naive.py.

    >>> apples = MulLayer()
    >>> apples.forward(100.0, 2.0)
    200.0
    >>> apples.backward(1.5)
    (3.0, 150.0)
    """

    def __init__(self) -> None:
        self.x: Value | None = None
        self.y: Value | None = None

    def forward(self, x: npt.ArrayLike, y: npt.ArrayLike) -> Value:
        """Return the product and remember both factors."""
        require_alike(x=x, y=y)
        self.x, self.y = own(x), own(y)
        return self.x * self.y

    def backward(self, dout: npt.ArrayLike) -> tuple[Value, Value]:
        """Return (dx, dy)."""
        if self.x is None or self.y is None:
            raise RuntimeError(FORWARD_FIRST)
        require_alike(x=self.x, dout=dout)
        dout = own(dout)
        return dout * self.y, dout * self.x


class AddLayer:
    """Addition node: ``out = x + y``.

    Each input's local gradient is 1, so backward hands dout to both in full::

        dx = dout
        dy = dout

    Shapes: x, y, out, dout, dx and dy are all alike; nothing broadcasts.
    Errors: ValueError if the shapes differ, RuntimeError if backward comes first.
    Source: Saito, Deep Learning from Scratch, ch. 5; its ch05/layer_naive.py.

    >>> fruit = AddLayer()
    >>> fruit.forward(200.0, 450.0)
    650.0
    >>> fruit.backward(1.1)
    (1.1, 1.1)
    """

    def __init__(self) -> None:
        self.out: Value | None = None

    def forward(self, x: npt.ArrayLike, y: npt.ArrayLike) -> Value:
        """Return the sum."""
        require_alike(x=x, y=y)
        self.out = own(x) + own(y)
        return own(self.out)

    def backward(self, dout: npt.ArrayLike) -> tuple[Value, Value]:
        """Return (dx, dy)."""
        if self.out is None:
            raise RuntimeError(FORWARD_FIRST)
        require_alike(out=self.out, dout=dout)
        return own(dout), own(dout)


class Sigmoid:
    """Sigmoid node: ``y = 1 / (1 + exp(-x))``.

    The slope is known from the output alone::

        dx = dout * y * (1 - y)

    Shapes: x, y, dout and dx are all alike.
    Errors: ValueError if the shapes differ, RuntimeError if backward comes first.
    Source: Saito, Deep Learning from Scratch, ch. 5.

    >>> node = Sigmoid()
    >>> node.forward([0.0, 0.0])
    array([0.5, 0.5])
    >>> node.backward([1.0, 2.0])
    array([0.25, 0.5 ])
    """

    def __init__(self) -> None:
        self.y: Value | None = None

    def forward(self, x: npt.ArrayLike) -> Value:
        """Return the activated x and remember it."""
        self.y = sigmoid(own(x))
        return own(self.y)

    def backward(self, dout: npt.ArrayLike) -> Value:
        """Return dx."""
        if self.y is None:
            raise RuntimeError(FORWARD_FIRST)
        require_alike(y=self.y, dout=dout)
        return own(dout) * self.y * (1.0 - self.y)


class Tanh:
    """Hyperbolic tangent node: ``y = tanh(x)``.

    The slope is known from the output alone::

        dx = dout * (1 - y^2)

    Shapes: x, y, dout and dx are all alike.
    Errors: ValueError if the shapes differ, RuntimeError if backward comes first.
    Source: LeCun et al., Efficient BackProp (1998).

    >>> node = Tanh()
    >>> node.forward([0.0, 0.0])
    array([0., 0.])
    >>> node.backward([1.0, 2.0])
    array([1., 2.])
    """

    def __init__(self) -> None:
        self.y: Value | None = None

    def forward(self, x: npt.ArrayLike) -> Value:
        """Return the activated x and remember it."""
        self.y = tanh(own(x))
        return own(self.y)

    def backward(self, dout: npt.ArrayLike) -> Value:
        """Return dx."""
        if self.y is None:
            raise RuntimeError(FORWARD_FIRST)
        require_alike(y=self.y, dout=dout)
        return own(dout) * (1.0 - self.y**2)


class Relu:
    """Rectifier node: ``y = max(x, 0)``.

    What was let through goes back unchanged, the rest is stopped::

        dx = dout where x > 0, else 0

    Shapes: x, y, dout and dx are all alike.
    Errors: ValueError if the shapes differ, RuntimeError if backward comes first.
    Source: Saito, Deep Learning from Scratch, ch. 5.

    >>> node = Relu()
    >>> node.forward([-1.0, 0.0, 3.0])
    array([0., 0., 3.])
    >>> node.backward([5.0, 5.0, 5.0])
    array([0., 0., 5.])
    """

    def __init__(self) -> None:
        self.x: Value | None = None

    def forward(self, x: npt.ArrayLike) -> Value:
        """Return the activated x and remember x."""
        self.x = own(x)
        return relu(self.x)

    def backward(self, dout: npt.ArrayLike) -> Value:
        """Return dx."""
        if self.x is None:
            raise RuntimeError(FORWARD_FIRST)
        require_alike(x=self.x, dout=dout)
        return own(dout) * d_relu(self.x)


class Affine:
    """A layer of neurons for N rows at once: ``Y = X W + b``.

    Every product passes back by the other factor, and b, added to each row, collects from each row::

        dX = dout W^T
        dW = X^T dout
        db = sum over the rows of dout

    Shapes: X and dX (N, n_in), W and dW (n_in, n_out), b and db (n_out,), Y and dout (N, n_out).
    Errors: ValueError if the shapes do not fit, RuntimeError if backward comes first.
    Source: Saito, Deep Learning from Scratch, ch. 5.

    >>> layer = Affine([[1.0], [2.0]], [10.0])
    >>> layer.forward([[1.0, 1.0], [0.0, 3.0]])
    array([[13.],
           [16.]])
    >>> layer.backward([[1.0], [1.0]])
    array([[1., 2.],
           [1., 2.]])
    >>> layer.dW, layer.db
    (array([[1.],
           [4.]]), array([2.]))
    """

    def __init__(self, W: npt.ArrayLike, b: npt.ArrayLike) -> None:
        self.W, self.b = matrix(W, "W").copy(), vector(b, "b").copy()
        require_alike(b=self.b, row_of_W=self.W[0])
        self.X: Array | None = None
        self.dW: Array | None = None
        self.db: Array | None = None

    def forward(self, X: npt.ArrayLike) -> Array:
        """Return X W + b and remember X."""
        self.X = matrix(X, "X").copy()
        return self.X @ self.W + self.b

    def backward(self, dout: npt.ArrayLike) -> Array:
        """Return dX and keep dW and db."""
        if self.X is None:
            raise RuntimeError(FORWARD_FIRST)
        dout = matrix(dout, "dout")
        if dout.shape != (len(self.X), len(self.b)):
            raise ValueError(f"dout must be like Y, {(len(self.X), len(self.b))}, not {dout.shape}")
        self.dW = self.X.T @ dout
        self.db = np.sum(dout, axis=0)
        return dout @ self.W.T
