"""The line for the bias stands one step too far left."""

TASK = 5
FEEDBACK = (
    "Your b moves once an epoch and only by the last row, as if its line stood behind the loop over the rows. Each "
    "row that is missed moves w and b alike. How far does the line that changes b have to be indented?"
)
FEEDBACK_KO = (
    "b가 에폭마다 마지막 행으로 한 번만 움직입니다. b를 바꾸는 줄이 행 반복문 뒤에 있는 것과 같습니다. 틀린 행마다 "
    "w와 b가 함께 움직여야 합니다. b를 바꾸는 줄은 어디까지 들여 써야 할까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        for i in range(len(X)):
            error = t[i] - perceptron(X[i], w, b)
            w = w + lr * error * X[i]
        b = b + lr * error
    return w, b
