"""The start counts as a step."""

TASK = 4
FEEDBACK = (
    "Your w and b are those after one step less than `steps` says. With `steps` 1 both should have moved once. "
    "How many steps does your loop take then?"
)
FEEDBACK_KO = (
    "`steps`가 말하는 것보다 한 걸음 덜 걸은 뒤의 w와 b가 나왔습니다. `steps`가 1이면 둘 다 한 번 움직여야 "
    "합니다. 그때 반복문은 몇 걸음을 걸을까요?"
)


def fit_line(X, y, lr, steps):
    w, b = np.zeros(X.shape[1]), 0.0
    for _ in range(1, steps):
        _, dw, db = line_gradients(X, y, w, b)
        w = w - lr * dw
        b = b - lr * db
    return w, b
