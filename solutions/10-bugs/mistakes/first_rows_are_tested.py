"""A slice of the file is as good as any."""

TASK = 7
FEEDBACK = (
    "The same rows of the file are always kept for testing, whatever the seed is. In a file that is sorted, these "
    "are all of one kind. What should decide which rows they are?"
)
FEEDBACK_KO = (
    "시드가 무엇이든 파일의 같은 자리 행을 시험용으로 남깁니다. 정렬된 파일이라면 모두 한 종류가 됩니다. 어느 "
    "행을 남길지는 무엇이 정해야 할까요?"
)


def split(X, t, share, seed):
    n_test = round(share * len(X))
    return X[n_test:], t[n_test:], X[:n_test], t[:n_test]


def split(X, t, share, seed):
    n_learn = len(X) - round(share * len(X))
    return X[:n_learn], t[:n_learn], X[n_learn:], t[n_learn:]
