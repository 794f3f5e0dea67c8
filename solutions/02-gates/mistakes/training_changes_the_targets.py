"""The error of a row can stand where its target stood."""

TASK = 5
FEEDBACK = (
    "Your training answers as if the errors had been written into t, so that the next epoch meets them in place of "
    "the targets. An error is worked out anew each time, and a target stays what it is. When a row with t = 1 is "
    "answered with 1 in the first epoch, which target should it have in the second?"
)
FEEDBACK_KO = (
    "오차를 t에 써넣어서, 다음 에폭에서는 목표값 자리에서 오차를 만나는 것과 같은 결과입니다. 오차는 매번 새로 "
    "구하고, 목표값은 그대로 남아 있어야 합니다. t = 1인 행에 첫 에폭에서 1이라고 답했다면, 둘째 에폭에서 그 행의 "
    "목표값은 얼마여야 할까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            t[i] -= perceptron(X[i], w, b)
            w = w + lr * t[i] * X[i]
            b = b + lr * t[i]
    return w, b
