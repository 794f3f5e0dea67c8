"""Curves that look alike have slopes that are made alike."""

TASK = 3
FEEDBACK = (
    "Your `d_arctan` is 1 minus the square of the output, which is the rule for `tanh`. At x = 2 it is below 0, "
    "but `arctan` rises everywhere. In 1 − y² the output y of `tanh` stays between −1 and 1. Between which two "
    "numbers does the output of `arctan` stay?"
)
FEEDBACK_KO = (
    "`d_arctan`이 1에서 출력의 제곱을 뺀 값입니다. 이것은 `tanh`의 규칙입니다. x = 2에서 0보다 작은데, `arctan`은 "
    "어디에서나 올라갑니다. 1 − y²에서 `tanh`의 출력 y는 −1과 1 사이에 있습니다. `arctan`의 출력은 어떤 두 수 "
    "사이에 있을까요?"
)


def d_arctan(x):
    return 1 - arctan(x) ** 2
