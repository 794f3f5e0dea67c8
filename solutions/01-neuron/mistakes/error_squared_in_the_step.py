"""The step is made of the squared error."""

TASK = 5
FEEDBACK = (
    "Your step is made of the squared error, which has no sign left. The error L has a square in it; the step of "
    "task 5 has none. Which way should w move when the prediction is too small?"
)
FEEDBACK_KO = (
    "w가 오차의 제곱에 따라 움직여서 오차의 부호가 사라집니다. 오차 L에는 제곱이 있지만 과제 5의 한 단계에는 제곱이 "
    "없습니다. 예측이 너무 작으면 w는 어느 쪽으로 움직여야 할까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = (w * x - y) ** 2
        w = w - lr * np.mean(error * x)
    return w


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x - y
        w = w - lr * np.mean(error**2)
    return w
