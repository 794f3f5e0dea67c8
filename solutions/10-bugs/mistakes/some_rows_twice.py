"""Each place draws a row."""

TASK = 2
FEEDBACK = (
    "Each place draws any of the rows, so some come twice and some are lost. Which function draws each number once?"
)
FEEDBACK_KO = (
    "자리마다 아무 행이나 뽑아서 어떤 행은 두 번 나오고 어떤 행은 빠집니다. 수마다 한 번씩만 뽑는 함수는 무엇일까요?"
)


def shuffled(X, t, seed):
    order = np.random.default_rng(seed).integers(len(X), size=len(X))
    return X[order], t[order]


def shuffled(X, t, seed):
    order = np.random.default_rng(seed).choice(len(X), size=len(X))
    return X[order], t[order]
