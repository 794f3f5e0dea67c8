"""What stands behind the slash is all divided by."""

TASK = 6
FEEDBACK = (
    "Your slopes are far too small, as if the difference were divided by 2 and then multiplied by h. Python works "
    "out division and multiplication from left to right. In 12 / 2 * 3, what does it compute first, and what comes "
    "out?"
)
FEEDBACK_KO = (
    "기울기가 너무 작습니다. 차를 2로 나눈 다음 h를 곱한 것과 같습니다. 파이썬은 곱셈과 나눗셈을 왼쪽부터 차례로 "
    "계산합니다. 12 / 2 * 3에서 무엇을 먼저 계산하고, 답은 얼마일까요?"
)


def numerical_derivative(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / 2 * h


def numerical_derivative(f, x, h=1e-2):
    return (f(x + h) - f(x - h)) / 2 * h


def numerical_derivative(f, x, h=1e-3):
    return (f(x + h) - f(x - h)) / 2 * h


def numerical_derivative(f, x, h=1e-4):
    return (f(x + h) - f(x - h)) / 2 * h


def numerical_derivative(f, x, h=1e-6):
    return (f(x + h) - f(x - h)) / 2 * h
