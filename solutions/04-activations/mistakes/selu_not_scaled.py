"""SELU is an ELU with another alpha."""

TASK = 2
FEEDBACK = (
    "Your `selu` is `elu` with another alpha: above 0 it gives x itself. The S stands for scaled: one of the two "
    "constants scales the whole curve, on both sides of 0. What should `selu(1.0)` be?"
)
FEEDBACK_KO = (
    "`selu`가 alpha만 다른 `elu`여서, 0보다 큰 쪽에서 x가 그대로 나옵니다. S는 scaled, 곧 크기를 조절했다는 "
    "뜻입니다. 두 상수 가운데 하나는 0의 양쪽에서 곡선 전체에 곱해집니다. `selu(1.0)`은 얼마여야 할까요?"
)


def selu(x):
    return elu(x, SELU_ALPHA)
