"""A log is a log."""

TASK = 2
FEEDBACK = (
    "Your cross entropy is the right one in another unit, as if its logs had another base than e. Which of `np.log`, "
    "`np.log2` and `np.log10` undoes e^x?"
)
FEEDBACK_KO = (
    "맞는 교차 엔트로피를 다른 단위로 잰 것과 같은 값입니다. 로그의 밑이 e가 아닌 것과 같습니다. `np.log`, "
    "`np.log2`, `np.log10` 가운데 e^x를 되돌리는 것은 어느 것일까요?"
)


def cross_entropy(y, t):
    if t.ndim == 1:
        t = np.eye(y.shape[1])[t]
    logs = t * np.log2(y + 1e-7)
    return -logs.sum() / len(y)


def cross_entropy(y, t):
    if t.ndim == 1:
        t = np.eye(y.shape[1])[t]
    logs = t * np.log10(y + 1e-7)
    return -logs.sum() / len(y)


def binary_cross_entropy(y, t):
    tiny = 1e-7
    logs = t * np.log2(y + tiny) + (1 - t) * np.log2(1 - y + tiny)
    return -logs.sum() / len(y)


def binary_cross_entropy(y, t):
    tiny = 1e-7
    logs = t * np.log10(y + tiny) + (1 - t) * np.log10(1 - y + tiny)
    return -logs.sum() / len(y)
