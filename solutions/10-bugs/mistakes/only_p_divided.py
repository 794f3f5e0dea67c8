"""The probabilities are averaged."""

TASK = 3
FEEDBACK = (
    "Only p has been divided by the number of rows, and the 1 of the right class has not. Both are part of each "
    "slope. Where do brackets belong in p − 1, divided by N?"
)
FEEDBACK_KO = (
    "p만 행의 수로 나누고 정답 클래스의 1은 나누지 않았습니다. 둘 다 기울기의 일부입니다. p − 1을 N으로 나눌 때 "
    "괄호는 어디에 있어야 할까요?"
)


def loss_gradient(p, t):
    back = p / len(t)
    back[np.arange(len(t)), t] -= 1.0
    return back
