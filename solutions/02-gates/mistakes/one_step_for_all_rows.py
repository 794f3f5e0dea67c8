"""The errors of all rows are taken first, and then the weights move."""

TASK = 5
FEEDBACK = (
    "Your w and b are those of a training in which all errors of an epoch are found before anything moves. Here "
    "each row should meet the weights that the row before has left. When two rows are alike and the first one has "
    "been learnt, is the second still wrong?"
)
FEEDBACK_KO = (
    "한 에폭의 오차를 모두 구한 뒤에야 값을 바꾸는 학습과 같은 w와 b가 나왔습니다. 여기서는 행마다 앞의 행이 "
    "남긴 가중치에서 이어 갑니다. 두 행이 똑같고 첫 행을 이미 배웠다면 둘째 행도 여전히 틀릴까요?"
)


def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0.0
    for _ in range(epochs):
        errors = [t[i] - perceptron(X[i], w, b) for i in range(len(X))]
        for i in range(len(X)):
            w = w + lr * errors[i] * X[i]
            b = b + lr * errors[i]
    return w, b
