"""The step is made of the squared error."""

TASK = 5
FEEDBACK = (
    "Your step is made of the squared error, which has no sign left. The loss is a square; its slope is not. Which "
    "way should w move when the prediction is too small?"
)
FEEDBACK_KO = (
    "걸음이 오차의 제곱으로 되어 있어서 부호가 없습니다. 손실은 제곱이지만 그 기울기는 제곱이 아닙니다. 예측이 너무 "
    "작으면 w는 어느 쪽으로 움직여야 할까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = (w * x - y) ** 2
        w = w - lr * np.mean(error * x)
    return w
