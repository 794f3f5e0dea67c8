"""The classes that come are all there are."""

TASK = 5
FEEDBACK = (
    "Your answers are those for one-hot rows that end at the largest class in t. p has a number for every class, "
    "also for one that has no row in X. Which of the arguments tells you how many classes there are?"
)
FEEDBACK_KO = (
    "원-핫 행이 t에 나온 가장 큰 클래스에서 끝난 것과 같은 답이 나왔습니다. p에는 행이 하나도 없는 클래스까지 "
    "클래스마다 수가 있습니다. 클래스가 몇 개인지는 어떤 인수로 알 수 있을까요?"
)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=1, keepdims=True)
    log_p = sums - np.log(np.exp(sums).sum(axis=1, keepdims=True))
    p = np.exp(log_p)
    targets = np.eye(np.max(t) + 1)[t]
    loss = -np.mean(log_p[np.arange(len(t)), t])
    back = (p - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)


def softmax_gradients(X, t, W, b):
    sums = X @ W + b
    sums = sums - sums.max(axis=1, keepdims=True)
    log_p = sums - np.log(np.exp(sums).sum(axis=1, keepdims=True))
    p = np.exp(log_p)
    targets = np.eye(np.max(t) + 1)[t]
    loss = -np.sum(targets * log_p) / len(t)
    back = (p - targets) / len(t)
    return loss, X.T @ back, back.sum(axis=0)
