"""Counting up to steps includes it."""

TASK = 5
FEEDBACK = (
    "Your W and b are those after one step more than `steps` says. With `steps` 0 both should still be 0. How "
    "many steps does your loop take then?"
)
FEEDBACK_KO = (
    "`steps`가 말하는 것보다 한 걸음 더 걸은 뒤의 W와 b가 나왔습니다. `steps`가 0이면 둘 다 아직 0이어야 합니다. "
    "그때 반복문은 몇 걸음을 걸을까요?"
)


def fit_softmax(X, t, n_classes, lr, steps):
    W, b = np.zeros((X.shape[1], n_classes)), np.zeros(n_classes)
    for _ in range(steps + 1):
        _, dW, db = softmax_gradients(X, t, W, b)
        W = W - lr * dW
        b = b - lr * db
    return W, b
