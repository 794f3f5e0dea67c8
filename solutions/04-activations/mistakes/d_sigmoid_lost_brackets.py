"""Python multiplies by the whole difference."""

TASK = 1
FEEDBACK = (
    "Your slope of the sigmoid is 0 everywhere, as if y · 1 − y stood there without brackets. Which part has to be "
    "worked out before it is multiplied?"
)
FEEDBACK_KO = (
    "시그모이드의 기울기가 어디서나 0입니다. 괄호 없이 y · 1 − y라고 쓴 것과 같습니다. 곱하기 전에 먼저 계산해야 "
    "하는 부분은 어디일까요?"
)


def d_sigmoid(x):
    y = sigmoid(x)
    return y * 1 - y
