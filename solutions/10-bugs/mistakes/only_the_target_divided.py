"""The 1 is what is too large."""

TASK = 3
FEEDBACK = (
    "Only the 1 of the right class has been divided by the number of rows, and p has not. Both are part of each "
    "slope. Where do brackets belong in p − T, divided by N?"
)
FEEDBACK_KO = (
    "정답 클래스의 1만 행의 수로 나누고 p는 나누지 않았습니다. 둘 다 기울기의 일부입니다. p − T를 N으로 나눌 때 "
    "괄호는 어디에 있어야 할까요?"
)


def loss_gradient(p, t):
    back = p.copy()
    back[np.arange(len(t)), t] -= 1.0 / len(t)
    return back
