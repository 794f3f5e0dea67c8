"""A class is its number."""

TASK = 5
FEEDBACK = (
    "Your dW and db come from p minus the class number itself. T is another table: each row has 1 in the column "
    "of its class, and 0 elsewhere. What is T for t = (0, 2) and three classes?"
)
FEEDBACK_KO = (
    "dW와 db가 p에서 클래스 번호 자체를 뺀 값에서 나왔습니다. T는 t를 원-핫으로 쓴 표입니다. 행마다 그 클래스의 "
    "열만 1이고 나머지는 0입니다. t = (0, 2)이고 클래스가 셋이면 T는 무엇일까요?"
)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=1, keepdims=True)
    log_p = sums - np.log(np.exp(sums).sum(axis=1, keepdims=True))
    p = np.exp(log_p)
    loss = -np.mean(log_p[np.arange(len(t)), t])
    back = (p - t[:, np.newaxis]) / len(t)
    return loss, X.T @ back, back.sum(axis=0)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=1, keepdims=True)
    log_p = sums - np.log(np.exp(sums).sum(axis=1, keepdims=True))
    p = np.exp(log_p)
    loss = -np.sum(t[:, np.newaxis] * log_p) / len(t)
    back = (p - t[:, np.newaxis]) / len(t)
    return loss, X.T @ back, back.sum(axis=0)
