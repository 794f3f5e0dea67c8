"""To reach 0 is enough, in training too."""

TASK = 5
FEEDBACK = (
    "Your training is that of a perceptron which answers 1 when its sum is exactly 0. All sums are 0 at the start, "
    "because w and b are. What does the perceptron of task 2 answer to the first row, and what is t − y then when t "
    "is 1?"
)
FEEDBACK_KO = (
    "합이 정확히 0일 때 1이라고 답하는 퍼셉트론으로 학습한 것과 같은 결과입니다. w와 b가 0이므로 처음에는 합이 모두 "
    "0입니다. 과제 2의 퍼셉트론은 첫 행에 무엇이라고 답하고, t가 1이면 그때 t − y는 얼마일까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            y = 1 if np.sum(w * X[i]) + b >= 0 else 0
            error = t[i] - y
            w = w + lr * error * X[i]
            b = b + lr * error
    return w, b
