"""Outputs and targets are added."""

TASK = 2
FEEDBACK = (
    "Your squared error squares y + t, so that an output of 1 makes an error even when its target is 1. What should "
    "the error be when y is t?"
)
FEEDBACK_KO = "y + t를 제곱해서, 출력이 1이고 목표도 1일 때에도 오차가 생깁니다. y가 t와 같으면 오차는 얼마여야 할까요?"


def squared_error(y, t):
    return 0.5 * ((y + t) ** 2).sum() / len(y)
