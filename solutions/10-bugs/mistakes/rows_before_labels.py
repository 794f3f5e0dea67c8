"""As sklearn returns them."""

TASK = 7
FEEDBACK = (
    "Both X come first, then both t, as in a well-known library. Whoever calls `split` expects another order. In "
    "which order does its docstring name the four?"
)
FEEDBACK_KO = (
    "어느 유명한 라이브러리처럼 X 둘이 먼저, t 둘이 나중에 나옵니다. `split`을 호출한 쪽은 다른 순서를 "
    "기대합니다. 독스트링은 네 값을 어떤 순서로 적고 있나요?"
)


def split(X, t, share, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    n_test = round(share * len(X))
    learn, test = order[n_test:], order[:n_test]
    return X[learn], X[test], t[learn], t[test]
