"""A small learning rate makes large steps."""

TASK = 5
FEEDBACK = (
    "Your step is divided by lr, so that a smaller learning rate makes it larger. How long should a step with lr = "
    "0.1 be, compared with one with lr = 1?"
)
FEEDBACK_KO = (
    "w가 움직이는 거리를 lr로 나눠서, 학습률이 작을수록 더 멀리 움직입니다. lr = 0.1이면 lr = 1일 때와 비교해서 "
    "얼마나 움직여야 할까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x - y
        w = w - np.mean(error * x) / lr
    return w
