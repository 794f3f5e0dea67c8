"""Any rows will do."""

TASK = 5
FEEDBACK = (
    "Your test has the first or the last rows. In many files these are special, all of one class, or all of one "
    "day. What puts the row numbers into a random order?"
)
FEEDBACK_KO = (
    "테스트용이 맨 앞이나 맨 뒤의 행입니다. 많은 파일에서 그런 행은 모두 한 클래스이거나 모두 같은 날의 "
    "것이어서 특별합니다. 행 번호를 무작위 순서로 섞는 것은 무엇일까요?"
)


def split(X, t, share, seed):
    order = np.arange(len(X))
    count = round(share * len(X))
    test, train = order[:count], order[count:]
    return X[train], t[train], X[test], t[test]


def split(X, t, share, seed):
    order = np.arange(len(X))[::-1]
    count = round(share * len(X))
    test, train = order[:count], order[count:]
    return X[train], t[train], X[test], t[test]
