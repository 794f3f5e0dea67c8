"""A tiny number keeps the logarithm away from 0."""

TASK = 5
FEEDBACK = (
    "Your gradients are right, but where the right class is far behind, as by 1000, your loss is not: the probability "
    "is 0 in the computer, and its logarithm is −∞, or that of a tiny number that stands in for it. The README has "
    "log p without p. What is it for the sums 0 and 1000 and the first class?"
)
FEEDBACK_KO = (
    "기울기는 맞지만, 정답 클래스의 합이 1000처럼 크게 뒤처지면 오차가 맞지 않습니다. 컴퓨터에서 확률이 0이 되어 그 "
    "로그가 −∞이거나, 0 대신 넣은 아주 작은 수의 로그가 됩니다. README에는 p 없이 log p를 구하는 식이 있습니다. 합이 "
    "0과 1000이고 정답이 첫째 클래스이면 얼마일까요?"
)


def with_loss(X, t, W, b, loss_of):
    sums = X @ W + b
    e = np.exp(sums - sums.max(axis=1, keepdims=True))
    p = e / e.sum(axis=1, keepdims=True)
    targets = np.eye(len(b))[t]
    back = (p - targets) / len(t)
    return loss_of(p, targets), X.T @ back, back.sum(axis=0)


def softmax_gradients(X, t, W, b):
    return with_loss(X, t, W, b, lambda p, targets: -np.sum(targets * np.log(p)) / len(p))


def softmax_gradients(X, t, W, b):
    return with_loss(X, t, W, b, lambda p, targets: -np.mean(np.log(p[targets == 1])))


def softmax_gradients(X, t, W, b):
    return with_loss(X, t, W, b, lambda p, targets: -np.sum(targets * np.log(p + 1e-7)) / len(p))


def softmax_gradients(X, t, W, b):
    return with_loss(X, t, W, b, lambda p, targets: -np.sum(targets * np.log(p + 1e-8)) / len(p))


def softmax_gradients(X, t, W, b):
    return with_loss(X, t, W, b, lambda p, targets: -np.sum(targets * np.log(p + 1e-9)) / len(p))


def softmax_gradients(X, t, W, b):
    return with_loss(X, t, W, b, lambda p, targets: -np.sum(targets * np.log(p + 1e-10)) / len(p))


def softmax_gradients(X, t, W, b):
    return with_loss(X, t, W, b, lambda p, targets: -np.sum(targets * np.log(p + 1e-12)) / len(p))


def softmax_gradients(X, t, W, b):
    return with_loss(X, t, W, b, lambda p, targets: -np.sum(targets * np.log(p + 1e-15)) / len(p))


def softmax_gradients(X, t, W, b):
    return with_loss(X, t, W, b, lambda p, targets: -np.sum(targets * np.log(p + 1e-16)) / len(p))


def softmax_gradients(X, t, W, b):
    return with_loss(X, t, W, b, lambda p, targets: -np.sum(targets * np.log(p + 1e-300)) / len(p))


def softmax_gradients(X, t, W, b):
    return with_loss(X, t, W, b, lambda p, targets: -np.sum(targets * np.log(np.maximum(p, 1e-7))) / len(p))


def softmax_gradients(X, t, W, b):
    return with_loss(X, t, W, b, lambda p, targets: -np.sum(targets * np.log(np.maximum(p, 1e-8))) / len(p))


def softmax_gradients(X, t, W, b):
    return with_loss(X, t, W, b, lambda p, targets: -np.sum(targets * np.log(np.maximum(p, 1e-10))) / len(p))


def softmax_gradients(X, t, W, b):
    return with_loss(X, t, W, b, lambda p, targets: -np.sum(targets * np.log(np.maximum(p, 1e-12))) / len(p))


def softmax_gradients(X, t, W, b):
    return with_loss(X, t, W, b, lambda p, targets: -np.sum(targets * np.log(np.maximum(p, 1e-15))) / len(p))
