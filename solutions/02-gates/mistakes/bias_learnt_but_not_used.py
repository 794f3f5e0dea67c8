"""The bias is something that learning finds, not something that it asks."""

TASK = 5
FEEDBACK = (
    "Your b moves, but your w moves as if every answer had been given without it: the bias is 0 whenever the "
    "perceptron is asked during training. Which b should decide whether a row is answered rightly?"
)
FEEDBACK_KO = (
    "b는 움직이지만, 학습하는 동안의 답은 모두 b 없이 구한 것과 같습니다. 퍼셉트론에 물을 때마다 편향이 0입니다. 어떤 "
    "행의 답이 맞는지는 어느 b로 정해야 할까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for x, target in zip(X, t, strict=True):
            error = target - (1 if np.sum(w * x) > 0 else 0)
            w = w + lr * error * x
            b = b + lr * error
    return w, b
