"""Two comparisons in a row compare the result of the first one."""

TASK = 5
FEEDBACK = (
    "A row that gives 1 and should give 0 does not move your w and b, so such a row stays wrong. If you ask "
    "whether the answer is right, look at how: Python reads `a > 0 == b` as `a > 0 and 0 == b`. When the sum is 3 "
    "and t is 0, is the answer right, and what does your condition say?"
)
FEEDBACK_KO = (
    "0이 나와야 하는데 1이 나온 행에서 w와 b가 움직이지 않아서, 그런 행은 계속 틀립니다. 답이 맞는지 묻는 곳이 "
    "있다면 어떻게 묻는지 보세요. 파이썬은 `a > 0 == b`를 `a > 0 and 0 == b`로 읽습니다. 합이 3이고 t가 0이면 답이 "
    "맞은 것일까요, 그리고 지금의 조건은 뭐라고 할까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            total = np.sum(w * X[i]) + b
            if not (total > 0 == t[i]):
                step = lr if t[i] == 1 else -lr
                w = w + step * X[i]
                b = b + step
    return w, b


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            total = np.sum(w * X[i]) + b
            if total > 0 == t[i]:
                continue
            error = t[i] - (1 if total > 0 else 0)
            w = w + lr * error * X[i]
            b = b + lr * error
    return w, b
