"""The bias is only for training."""

TASK = 5
FEEDBACK = "Your numbers are those of the sums X · W, as if b were 0. Where does b come in when you work out a sum?"
FEEDBACK_KO = "b가 0인 것처럼, 합 X · W의 값들이 나왔습니다. 합을 구할 때 b는 어디에 들어갈까요?"


def softmax_gradients(X, t, W, b):
    sums = X @ W
    sums = sums - sums.max(axis=1, keepdims=True)
    e = np.exp(sums)
    totals = e.sum(axis=1, keepdims=True)
    targets = np.eye(len(b))[t]
    loss = np.sum(targets * (np.log(totals) - sums)) / len(t)
    back = (e / totals - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)
