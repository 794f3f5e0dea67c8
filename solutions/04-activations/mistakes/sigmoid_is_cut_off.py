"""Far from 0 the curve is flat, so x may be cut off there."""

TASK = 1
FEEDBACK = (
    "Near 0 your function is right, but far away from it the answers are as if x had been cut off, or as if the last "
    "value of the curve were already reached. No cut is needed: in 1 / (1 + e⁻ˣ) even an infinite power does no harm, "
    "as 1 divided by infinity is 0. How much does the sigmoid lack to 1 at x = 5, and how much at x = 9?"
)
FEEDBACK_KO = (
    "0 근처에서는 맞지만, 0에서 멀어지면 x를 어느 값에서 잘라 냈거나 곡선이 벌써 끝값에 닿은 것과 같은 답이 나옵니다. "
    "잘라 낼 필요는 없습니다. 1 / (1 + e⁻ˣ)에서는 거듭제곱이 무한대가 되어도 1 나누기 무한대가 0이므로 괜찮습니다. "
    "시그모이드는 x = 5에서 1보다 얼마나 작고, x = 9에서는 얼마나 작을까요?"
)


def sigmoid_up_to(x, end):
    return 1 / (1 + np.exp(-np.clip(x, -end, end)))


def sigmoid(x):
    return sigmoid_up_to(x, 4)


def sigmoid(x):
    return sigmoid_up_to(x, 5)


def sigmoid(x):
    return sigmoid_up_to(x, 6)


def sigmoid(x):
    return sigmoid_up_to(x, 7)


def sigmoid(x):
    return sigmoid_up_to(x, 8)


def sigmoid(x):
    return np.where(np.abs(x) > 5, np.where(x > 0, 1.0, 0.0), sigmoid_up_to(x, 5))


def tanh(x):
    return np.tanh(np.clip(x, -3, 3))


def tanh(x):
    return np.tanh(np.clip(x, -4, 4))
