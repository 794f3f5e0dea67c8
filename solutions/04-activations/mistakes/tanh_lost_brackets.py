"""A fraction written in one line is divided by all that follows the slash."""

TASK = 1
FEEDBACK = (
    "Your `tanh` answers as if a pair of brackets were missing, so that only a part of the fraction is divided or "
    "divides. `tanh` stays between −1 and 1. In 6 − 2 / 1 + 1, what does Python compute first, and how do you "
    "tell it that the whole top is divided by the whole bottom?"
)
FEEDBACK_KO = (
    "`tanh`가 괄호가 빠진 것처럼 답합니다. 분수의 일부만 나누거나 일부로만 나눈 값입니다. `tanh`는 "
    "−1과 1 사이에 있어야 합니다. 6 − 2 / 1 + 1에서 파이썬은 무엇을 먼저 계산하고, 분자 전체를 분모 "
    "전체로 나누라고 하려면 어떻게 써야 할까요?"
)


def tanh(x):
    return np.exp(x) - np.exp(-x) / np.exp(x) + np.exp(-x)


def tanh(x):
    return (np.exp(x) - np.exp(-x)) / np.exp(x) + np.exp(-x)


def tanh(x):
    return np.exp(x) - np.exp(-x) / (np.exp(x) + np.exp(-x))


def tanh(x):
    return 2 / 1 + np.exp(-2 * x) - 1
