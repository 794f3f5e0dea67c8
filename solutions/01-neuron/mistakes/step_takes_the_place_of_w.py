"""The step is the new weight."""

TASK = 5
FEEDBACK = (
    "After each step your w is made of the step alone, and what it was before is lost. From where should a step go on?"
)
FEEDBACK_KO = "단계마다 움직이는 양만 w에 남고, 그때까지의 w는 사라집니다. 한 단계는 어디에서 이어져야 할까요?"


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x - y
        w = -lr * np.mean(error * x)
    return w


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x - y
        w = lr * np.mean(error * x)
    return w
