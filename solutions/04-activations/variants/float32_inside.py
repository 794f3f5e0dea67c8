# 모든 계산을 float32로 하고, 배열의 일부를 마스크로 고치며, exp의 overflow 경고를 그냥 둔다.
import numpy as np
SELU_SCALE = np.float32(1.0507009873554805)
SELU_ALPHA = np.float32(1.6732632423543772)

def 복사(x):
    return np.array(x, dtype=np.float32)

def identity(x): return 복사(x)
def d_identity(x): return np.ones_like(복사(x))

def sigmoid(x):
    x = 복사(x)
    return 1 / (1 + np.exp(-x))          # x = -1000이면 경고가 나오지만 값은 0

def d_sigmoid(x):
    y = sigmoid(x)
    return y * (1 - y)

def tanh(x): return 2 / (1 + np.exp(-2 * 복사(x))) - 1
def d_tanh(x): return 1 - tanh(x) ** 2

def relu(x):
    x = 복사(x)
    x[x < 0] = 0
    return x

def d_relu(x):
    x = 복사(x)
    양수 = x >= 0
    x[양수], x[~양수] = 1, 0
    return x

def leaky_relu(x, alpha=0.01):
    x = 복사(x)
    x[x < 0] *= alpha
    return x

def d_leaky_relu(x, alpha=0.01):
    x = 복사(x)
    음수 = x <= 0
    x[...] = 1
    x[음수] = alpha
    return x

prelu = rrelu = leaky_relu
d_prelu = d_rrelu = d_leaky_relu

def elu(x, alpha=1.0):
    x = 복사(x)
    return np.where(x > 0, x, np.float32(alpha) * (np.exp(x) - 1))

def d_elu(x, alpha=1.0):
    x = 복사(x)
    return np.where(x > 0, np.float32(1), np.float32(alpha) * np.exp(x))

def selu(x): return SELU_SCALE * elu(x, SELU_ALPHA)
def d_selu(x): return SELU_SCALE * d_elu(x, SELU_ALPHA)
def swish(x): return 복사(x) * sigmoid(x)

def d_swish(x):
    y, s = swish(x), sigmoid(x)
    return y + s * (1 - y)

def arctan(x): return np.arctan(복사(x))
def d_arctan(x): return 1 / (1 + np.square(복사(x)))
def softsign(x): x = 복사(x); return x / (1 + abs(x))
def d_softsign(x): return 1 / np.square(1 + np.abs(복사(x)))
def step_function(x): return (복사(x) > 0).astype("f4")
def d_step_function(x): return 복사(x) * 0

def maxout(x, w, b): return max(복사(w) * np.float32(x) + 복사(b))

def softmax(x):
    x = 복사(x)
    if x.ndim == 2:
        x = x.T
        x = x - np.max(x, axis=0)
        y = np.exp(x) / np.sum(np.exp(x), axis=0)
        return y.T
    x -= np.max(x)
    return np.exp(x) / np.sum(np.exp(x))

def softmax_jacobian(x):
    y = softmax(x)
    return np.diag(y) - y.reshape(-1, 1) @ y.reshape(1, -1)

def numerical_derivative(f, x, h=1e-5): return (f(x + h) - f(x - h)) / (2 * h)      # 여기는 float64가 필요하다
def collapse(W2, W1): return 복사(W2) @ 복사(W1)
def slope_product(d_f, xs): return np.prod(d_f(복사(xs)))

def dead_fraction(X, W, b):
    Y = relu(복사(X) @ 복사(W) + 복사(b))
    return np.mean(Y.max(axis=0) == 0, dtype=np.float32)

print(sigmoid(np.array([-1000.0, 0.0, 1000.0])))
