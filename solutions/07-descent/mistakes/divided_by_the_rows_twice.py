"""Each mean divides."""

TASK = 5
FEEDBACK = (
    "Your dW and db are divided by the number of rows twice. p − T is divided by N once; after that, the product "
    "and the sum are means already. Where does your program divide?"
)
FEEDBACK_KO = (
    "dW와 db를 행의 개수로 두 번 나누었습니다. p − T를 N으로 한 번 나누면, 그 뒤의 곱과 합은 이미 평균입니다. "
    "지금 프로그램은 어디에서 나누나요?"
)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=1, keepdims=True)
    e = np.exp(sums)
    totals = e.sum(axis=1, keepdims=True)
    targets = np.eye(len(b))[t]
    loss = np.sum(targets * (np.log(totals) - sums)) / len(t)
    back = (e / totals - targets) / len(t)
    return loss, X.T @ back / len(t), back.sum(axis=0) / len(t)
