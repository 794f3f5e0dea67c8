"""A function that prints its result has given it back."""

TASK = 1
FEEDBACK = (
    "Your function gives nothing back: the caller receives `None`. What is printed or plotted can be seen on the "
    "screen, but the rest of the program cannot use it. What must a function do with its result, so that y is a "
    "number after `y = sigmoid(2.0)`?"
)
FEEDBACK_KO = (
    "함수가 아무것도 반환하지 않아서, 호출한 쪽은 `None`을 받습니다. 출력하거나 그래프로 그린 값은 화면에서 볼 수 "
    "있지만, 프로그램의 다른 부분에서는 쓸 수 없습니다. `y = sigmoid(2.0)`에서 y가 숫자가 되려면 함수는 결과를 "
    "어떻게 해야 할까요?"
)


def identity(x):
    print(x)


def sigmoid(x):
    print(1 / (1 + np.exp(-x)))


def tanh(x):
    print(np.tanh(x))


def relu(x):
    print(np.maximum(x, 0))


def dead_fraction(X, W, b):
    print(np.mean(np.all(X @ W + b <= 0, axis=0)))


def d_identity(x):
    return None


def d_sigmoid(x):
    return None


def d_tanh(x):
    return None


def d_relu(x):
    return None


def leaky_relu(x, alpha=0.01):
    return None


def d_leaky_relu(x, alpha=0.01):
    return None


def prelu(x, alpha):
    return None


def d_prelu(x, alpha):
    return None


def rrelu(x, alpha):
    return None


def d_rrelu(x, alpha):
    return None


def elu(x, alpha=1.0):
    return None


def d_elu(x, alpha=1.0):
    return None


def selu(x):
    return None


def d_selu(x):
    return None


def swish(x):
    return None


def d_swish(x):
    return None


def arctan(x):
    return None


def d_arctan(x):
    return None


def softsign(x):
    return None


def d_softsign(x):
    return None


def step_function(x):
    return None


def d_step_function(x):
    return None


def maxout(x, w, b):
    return None


def softmax(x):
    return None


def softmax_jacobian(x):
    return None


def numerical_derivative(f, x, h=1e-05):
    return None


def collapse(W2, W1):
    return None


def slope_product(d_f, xs):
    return None
