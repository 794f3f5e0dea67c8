"""X is shuffled, and so is t."""

TASK = 5
FEEDBACK = (
    "Your targets do not stay with their rows. X and t have to be indexed by the same numbers. How many orders do "
    "you draw?"
)
FEEDBACK_KO = "목표값이 자기 행과 함께 있지 않습니다. X와 t를 같은 번호로 인덱싱해야 합니다. 순서를 몇 번 뽑았나요?"


def split(X, t, share, seed):
    rng = np.random.default_rng(seed)
    X, t = rng.permutation(X), rng.permutation(t)
    count = round(share * len(X))
    return X[count:], t[count:], X[:count], t[:count]


def split(X, t, share, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    count = round(share * len(X))
    return X[order[count:]], t[count:], X[order[:count]], t[:count]
