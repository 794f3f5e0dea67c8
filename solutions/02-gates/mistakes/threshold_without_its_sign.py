"""A bias is positive."""

TASK = 4
FEEDBACK = (
    "Your bias is never negative: it is as large as the threshold, without a sign. Try it with theta = 0.7, one "
    "input and w = 1: for which x is x > 0.7, and for which is x + b > 0?"
)
FEEDBACK_KO = (
    "편향이 임계값의 크기만 갖고 부호가 없어서 음수가 되지 않습니다. 입력이 하나이고 w = 1, theta = 0.7일 때 시험해 "
    "봅시다. x > 0.7인 x는 어떤 수이고, x + b > 0인 x는 어떤 수일까요?"
)


def threshold_to_bias(theta):
    return abs(theta)
