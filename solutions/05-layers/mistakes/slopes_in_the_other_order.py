"""The slope by b comes first."""

TASK = 3
FEEDBACK = (
    "Your two slopes stand in the other order. In y = 2a + 3b, which number belongs to a, and which answer comes first?"
)
FEEDBACK_KO = (
    "두 기울기의 순서가 바뀌었습니다. y = 2a + 3b에서 a에 속하는 수는 어느 것이고, 먼저 나와야 하는 답은 어느 쪽일까요?"
)


def partials(a, b):
    return 3.0, 2.0
