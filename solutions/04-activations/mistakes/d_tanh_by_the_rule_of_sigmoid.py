"""All S-shaped functions have the slope y (1 − y)."""

TASK = 1
FEEDBACK = (
    "Your `d_tanh` is the output times 1 minus the output. That is the rule for the sigmoid, whose values lie "
    "between 0 and 1; those of `tanh` run from −1 to 1. At x = 0 the output of `tanh` is 0: which slope does this "
    "rule give there, and which should it be?"
)
FEEDBACK_KO = (
    "`d_tanh`의 값이 출력에 '1 − 출력'을 곱한 것입니다. 그것은 값이 0과 1 사이인 시그모이드의 규칙인데, `tanh`의 "
    "값은 −1에서 1까지입니다. x = 0에서 `tanh`의 출력은 0입니다. 그곳의 기울기는 이 규칙으로는 얼마이고, 실제로는 "
    "얼마여야 할까요?"
)


def d_tanh(x):
    y = tanh(x)
    return y * (1 - y)
