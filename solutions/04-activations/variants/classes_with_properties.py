# Each activation is an object: calling it gives the value, its property "slope" another callable, and the names are made of them.
import numpy
from numpy import errstate


class Activation:
    """활성화 함수"""

    registry = {}

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Activation.registry[cls.__name__.lower()] = cls()

    def __call__(self, x, *alpha, **named):
        with errstate(all="ignore"):
            return self.value(numpy.asarray(x, dtype=float), *alpha, **named)

    @property
    def slope(self):
        return lambda x, *alpha, **named: self.derivative(numpy.asarray(x, dtype=float), *alpha, **named)


class Identity(Activation):
    value = staticmethod(lambda x: x + 0)
    derivative = staticmethod(numpy.ones_like)


class Sigmoid(Activation):
    def value(self, x):
        return 1 / (1 + numpy.exp(-numpy.clip(x, -500, 500)))

    def derivative(self, x):
        return self(x) * (1 - self(x))


class Tanh(Activation):
    def value(self, x):
        x = numpy.clip(x, -300, 300)
        return (numpy.exp(x) - numpy.exp(-x)) / (numpy.exp(x) + numpy.exp(-x))

    def derivative(self, x):
        return 1 - self(x) ** 2


class Bent(Activation):
    def value(self, x, alpha=0.01):
        return numpy.where(x > 0, x, alpha * x)

    def derivative(self, x, alpha=0.01):
        return numpy.where(x > 0, 1.0, alpha)


class Elu(Activation):
    def value(self, x, alpha=1.0):
        return numpy.where(x > 0, x, alpha * (numpy.exp(x) - 1))

    def derivative(self, x, alpha=1.0):
        return numpy.where(x > 0, 1.0, self(x, alpha) + alpha)


class Swish(Activation):
    def value(self, x):
        return x * sigmoid(x)

    def derivative(self, x):
        return sigmoid(x) + x * d_sigmoid(x)


class Arctan(Activation):
    value = staticmethod(numpy.arctan)
    derivative = staticmethod(lambda x: (1 + x * x) ** -1)


class Softsign(Activation):
    value = staticmethod(lambda x: x / (1 + numpy.abs(x)))
    derivative = staticmethod(lambda x: 1 / (1 + numpy.abs(x)) ** 2)


class Step_function(Activation):
    value = staticmethod(lambda x: numpy.array(x > 0, dtype=int))
    derivative = staticmethod(numpy.zeros_like)


for _name, _object in Activation.registry.items():
    globals()[_name] = _object
    globals()["d_" + _name] = _object.slope

leaky_relu = prelu = rrelu = bent
d_leaky_relu = d_prelu = d_rrelu = d_bent


def relu(x): return bent(x, 0)
def d_relu(x): return d_bent(x, 0)
def selu(x): return 1.050700987 * elu(x, 1.673263242)
def d_selu(x): return 1.050700987 * d_elu(x, 1.673263242)


def maxout(x, w, b):
    index = numpy.argmax(w * x + b)
    return w[index] * x + b[index]


def softmax(x):
    x = numpy.array(x, dtype=float)
    shape = x.shape
    x = x.reshape(-1, shape[-1])
    y = numpy.empty_like(x)
    for i, row in enumerate(x):
        e = numpy.exp(row - row.max())
        y[i] = e / e.sum()
    return y.reshape(shape)


def softmax_jacobian(x):
    y = softmax(x)
    J = - numpy.outer(y, y)
    J[numpy.diag_indices(len(y))] += y
    return J


def numerical_derivative(function, at, h=1e-5):
    points = [at - h, at + h]
    below, above = (function(p) for p in points)
    return (above - below) / (points[1] - points[0])


def collapse(second, first):
    columns = [second @ column for column in first.T]
    return numpy.stack(columns, axis=1)


def slope_product(d_f, xs):
    if len(xs) == 0:
        return 1.0
    return d_f(xs[0]) * slope_product(d_f, xs[1:])


def dead_fraction(X, W, b):
    alive = numpy.any(X @ W + b > 0, axis=0)
    return 1 - numpy.count_nonzero(alive) / alive.size
