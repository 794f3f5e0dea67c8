"""A small learning rate makes large steps."""

TASK = 5
FEEDBACK = (
    "Your step is divided by lr, so that a smaller learning rate makes it larger. What should a learning rate of 0.1 "
    "do to a step?"
)
FEEDBACK_KO = "걸음을 lr로 나눠서, 학습률이 작을수록 걸음이 커집니다. 학습률 0.1은 걸음을 어떻게 해야 할까요?"


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x - y
        w = w - np.mean(error * x) / lr
    return w
