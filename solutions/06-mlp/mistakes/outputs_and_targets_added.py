"""Outputs and targets are added."""

TASK = 2
FEEDBACK = (
    "Your squared error squares y + t, so that an output that hits its target exactly makes an error, too. What "
    "should the error be when y is t?"
)
FEEDBACK_KO = "y + t를 제곱해서, 출력이 목표와 똑같아도 오차가 생깁니다. y가 t와 같으면 오차는 얼마여야 할까요?"


def squared_error(y, t):
    return 0.5 * ((y + t) ** 2).sum() / len(y)
