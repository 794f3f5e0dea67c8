"""log_p[:, t] takes one number from each row."""

TASK = 5
FEEDBACK = (
    "Your loss is a mean over all pairs of a row and an element of t, as `log_p[:, t]` picks them: a whole table. Of "
    "row i only the class t[i] counts. Which index picks one number from each row?"
)
FEEDBACK_KO = (
    "오차가 모든 행과 t의 모든 원소를 짝지어 구한 값의 평균입니다. `log_p[:, t]`로 표 전체를 고른 것과 같습니다. "
    "i행에서는 클래스 t[i]만 세어야 합니다. 행마다 수를 하나씩 고르려면 인덱스를 어떻게 써야 할까요?"
)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=1, keepdims=True)
    log_p = sums - np.log(np.exp(sums).sum(axis=1, keepdims=True))
    p = np.exp(log_p)
    targets = np.eye(len(b))[t]
    loss = -np.mean(log_p[:, t])
    back = (p - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)
