# Every function is written for one number with math and if, and np.vectorize makes it work on arrays.
import math
import numpy as np

def on_arrays(f):
    """decorator"""
    return np.vectorize(f, otypes=[float])

@on_arrays
def identity(x): return x
@on_arrays
def d_identity(x): return 1

@on_arrays
def sigmoid(x):
    if x >= 0:
        return 1 / (1 + math.exp(-x))
    z = math.exp(x)
    return z / (1 + z)

@on_arrays
def d_sigmoid(x):
    return sigmoid(x) * sigmoid(-x)

@on_arrays
def tanh(x): return math.tanh(x)
@on_arrays
def d_tanh(x): return 1 - math.tanh(x) ** 2
@on_arrays
def relu(x): return max(0, x)
@on_arrays
def d_relu(x): return 1 if x > 0 else 0

def leaky_relu(x, alpha=0.01): return prelu(x, alpha)
def d_leaky_relu(x, alpha=0.01): return d_prelu(x, alpha)

@on_arrays
def prelu(x, alpha):
    if x > 0:
        return x
    return alpha * x

@on_arrays
def d_prelu(x, alpha):
    return 1 if x > 0 else alpha

rrelu, d_rrelu = prelu, d_prelu

@on_arrays
def elu(x, alpha=1.0):
    return x if x > 0 else alpha * math.expm1(x)

@on_arrays
def d_elu(x, alpha=1.0):
    return 1 if x > 0 else alpha * math.exp(x)

SCALE, ALPHA = 1.0507, 1.6733
def selu(x): return SCALE * elu(x, ALPHA)
def d_selu(x): return SCALE * d_elu(x, ALPHA)
def swish(x): return x * sigmoid(x)
def d_swish(x): return sigmoid(x) + x * d_sigmoid(x)
arctan = on_arrays(math.atan)
d_arctan = on_arrays(lambda x: 1 / (1 + x * x))
softsign = on_arrays(lambda x: x / (1 + math.fabs(x)))
d_softsign = on_arrays(lambda x: (1 + abs(x)) ** -2)
step_function = on_arrays(lambda x: x > 0)
d_step_function = on_arrays(lambda x: 0)

def maxout(x, w, b):
    best = -math.inf
    for wi, bi in zip(w, b):
        best = max(best, wi * x + bi)
    return [best]

def softmax(x):
    if np.ndim(x) == 2:
        return [softmax(row) for row in x]
    top = max(x)
    powers = [math.exp(v - top) for v in x]
    total = math.fsum(powers)
    return [p / total for p in powers]

def softmax_jacobian(x):
    y = softmax(x)
    n = len(y)
    return [[y[i] * ((i == j) - y[j]) for j in range(n)] for i in range(n)]

def numerical_derivative(f, x, h=1e-5):
    above = f(x + h)
    below = f(x - h)
    return (above - below) / 2 / h

def collapse(W2, W1):
    out = []
    for row in W2:
        out.append([sum(row[k] * W1[k][j] for k in range(len(W1))) for j in range(len(W1[0]))])
    return out

def slope_product(d_f, xs):
    return math.prod(d_f(x) for x in xs)

def dead_fraction(X, W, b):
    dead = 0
    for unit in range(len(b)):
        dead += all(sum(x * w for x, w in zip(row, W[:, unit])) + b[unit] <= 0 for row in X)
    return dead / len(b)
