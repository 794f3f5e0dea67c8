"""Draw what is learnt, then draw what is tested."""

TASK = 7
FEEDBACK = (
    "What is learnt and what is tested are drawn one after the other, each from all rows. So some rows are in "
    "both, and some in neither. How often may the order be drawn?"
)
FEEDBACK_KO = (
    "배울 행과 시험할 행을 모든 행에서 따로 뽑았습니다. 그래서 어떤 행은 양쪽에 있고 어떤 행은 어느 쪽에도 "
    "없습니다. 순서는 몇 번 뽑아야 할까요?"
)


def split(X, t, share, seed):
    rng = np.random.default_rng(seed)
    n_test = round(share * len(X))
    learn = rng.permutation(len(X))[n_test:]
    test = rng.permutation(len(X))[:n_test]
    return X[learn], t[learn], X[test], t[test]
