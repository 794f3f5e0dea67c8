"""Counting begins at 1."""

TASK = 4
FEEDBACK = (
    "Your sums lack the first row, although they are divided by the number of all. What is the index of the first "
    "row in Python?"
)
FEEDBACK_KO = "나누기는 모든 행의 개수로 했지만 첫 행이 더해지지 않았습니다. 파이썬에서 첫 행의 인덱스는 얼마일까요?"


def line_gradients(X, y, w, b):
    loss, dw, db = 0.0, np.zeros(len(w)), 0.0
    for i in range(1, len(y)):
        error = X[i] @ w + b - y[i]
        loss += error**2 / 2
        dw += error * X[i]
        db += error
    return loss / len(y), dw / len(y), db / len(y)
