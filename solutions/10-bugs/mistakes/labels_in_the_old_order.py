"""The labels are cut where the rows are cut."""

TASK = 7
FEEDBACK = (
    "The rows are drawn, and the labels are cut off in the order of the file, so most rows get the label of "
    "another row. Which numbers choose the rows?"
)
FEEDBACK_KO = (
    "행은 뽑았지만 정답은 파일의 순서대로 잘랐습니다. 그래서 대부분의 행이 다른 행의 정답을 갖게 됩니다. 행을 "
    "고른 것은 어떤 번호인가요?"
)


def split(X, t, share, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    n_test = round(share * len(X))
    learn, test = order[n_test:], order[:n_test]
    return X[learn], t[n_test:], X[test], t[:n_test]
