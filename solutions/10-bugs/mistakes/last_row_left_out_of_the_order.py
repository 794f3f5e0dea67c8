"""The numbers go up to len − 1."""

TASK = 2
FEEDBACK = (
    "A row is missing. `rng.permutation(n)` draws the numbers from 0 to n − 1, so which n does it take for all rows?"
)
FEEDBACK_KO = (
    "행 하나가 빠졌습니다. `rng.permutation(n)`은 0부터 n − 1까지의 수를 섞습니다. 모든 행이 나오려면 n은 "
    "얼마여야 할까요?"
)


def shuffled(X, t, seed):
    order = np.random.default_rng(seed).permutation(len(X) - 1)
    return X[order], t[order]


def shuffled(X, t, seed):
    order = 1 + np.random.default_rng(seed).permutation(len(X) - 1)
    return X[order], t[order]
