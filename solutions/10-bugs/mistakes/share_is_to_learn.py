"""The share is that of the rows to learn."""

TASK = 7
FEEDBACK = (
    "As many rows as should be kept for testing are there to learn, and the others are tested. Which of the two "
    "parts is share of?"
)
FEEDBACK_KO = "시험용으로 남겨야 할 만큼만 배우고 나머지로 시험합니다. share는 두 부분 가운데 어느 쪽의 몫인가요?"


def split(X, t, share, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    n_test = len(X) - round(share * len(X))
    learn, test = order[n_test:], order[:n_test]
    return X[learn], t[learn], X[test], t[test]
