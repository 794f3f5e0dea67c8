"""The loop over the pairs misses the first one."""

TASK = 5
FEEDBACK = (
    "Your weight is that of learning without the first pair. Every pair has a say in each step. When there are "
    "three pairs, which indices do they have, and which of them take part in your step?"
)
FEEDBACK_KO = (
    "첫 쌍을 빼고 학습한 것과 같은 가중치가 나왔습니다. 한 단계에는 모든 쌍이 들어가야 합니다. 쌍이 세 개이면 "
    "인덱스는 무엇무엇이고, 지금의 한 단계에는 그중 어느 것이 들어갈까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x[1:] - y[1:]
        w = w - lr * np.mean(error * x[1:])
    return w


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x[1:] - y[1:]
        w = w - lr * np.sum(error * x[1:]) / len(x)
    return w
