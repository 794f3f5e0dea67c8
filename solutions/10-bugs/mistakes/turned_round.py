"""Backwards is another order, too."""

TASK = 2
FEEDBACK = (
    "The rows come backwards, whatever the seed is. Each keeps its label, but the seed should draw the order. How "
    "does `rng` draw one?"
)
FEEDBACK_KO = (
    "시드가 무엇이든 행이 거꾸로 나옵니다. 정답은 맞지만 순서는 시드로 뽑아야 합니다. `rng`로 순서를 어떻게 뽑을까요?"
)


def shuffled(X, t, seed):
    return X[::-1], t[::-1]
