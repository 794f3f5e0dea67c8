"""The step is the new weight."""

TASK = 5
FEEDBACK = (
    "After each step your w is the step alone, and where it came from is forgotten. From where should a step go on?"
)
FEEDBACK_KO = "걸음마다 w가 걸음 자체가 되어, 지금까지의 자리를 잊습니다. 걸음은 어디에서 이어져야 할까요?"


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
