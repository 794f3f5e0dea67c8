"""Task 5 in another way."""

NOTE = (
    "The bias is the weight of one more input that is always 1, so a single rule moves everything; it is taken off "
    "again at the end."
)
NOTE_KO = (
    "편향을 언제나 1인 입력의 가중치로 보면 규칙 하나로 모두 움직일 수 있습니다. 편향은 마지막에 다시 떼어 냅니다."
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    rows = np.column_stack([X, np.ones(len(X))])
    w = np.zeros(rows.shape[1])
    for _ in range(epochs):
        for x, target in zip(rows, t):
            y = int(np.sum(w * x) > 0)
            w = w + lr * (target - y) * x
    return w[:-1], w[-1]
