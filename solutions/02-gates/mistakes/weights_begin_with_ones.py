"""Weights begin with 1."""

TASK = 5
FEEDBACK = (
    "Your w comes out as if it had been full of ones before the first row was seen. The training of this exercise "
    "begins with zeros. What does a perceptron answer to the first row then?"
)
FEEDBACK_KO = (
    "첫 행을 보기 전에 w가 1로 채워져 있었던 것처럼 결과가 나옵니다. 이 연습의 학습은 0에서 시작합니다. 그러면 "
    "퍼셉트론은 첫 행에 무엇이라고 답할까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.ones(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            error = t[i] - perceptron(X[i], w, b)
            w = w + lr * error * X[i]
            b = b + lr * error
    return w, b
