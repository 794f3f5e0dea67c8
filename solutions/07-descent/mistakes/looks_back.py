"""A step to the left tells as much as one to the right."""

TASK = 1
FEEDBACK = (
    "Your slope is that of the line from x − h to x, as if you looked back. A forward difference looks ahead. For "
    "x² at x = 1 with h = 2, what is the height at 3, and what at −1?"
)
FEEDBACK_KO = (
    "x − h에서 x까지 이은 직선의 기울기가 나왔습니다. 뒤를 돌아본 것과 같습니다. 전방 차분은 앞을 봅니다. x = 1, "
    "h = 2에서 x²이면 3에서의 높이와 −1에서의 높이는 각각 얼마일까요?"
)


def forward_difference(f, x, h):
    return (f(x) - f(x - h)) / h
