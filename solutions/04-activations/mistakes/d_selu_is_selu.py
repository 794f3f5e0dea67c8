"""SELU is its own slope."""

TASK = 2
FEEDBACK = "Your `d_selu` answers what `selu` does. Above 0 that is a line: how steep is it at 1, and how steep at 2?"
FEEDBACK_KO = (
    "`d_selu`가 `selu`와 같은 값을 냅니다. 0보다 큰 쪽은 직선입니다. 1에서는 얼마나 가파르고, 2에서는 얼마나 "
    "가파를까요?"
)


def d_selu(x):
    return selu(x)
