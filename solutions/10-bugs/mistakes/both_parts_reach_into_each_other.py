"""The part for testing is what the other leaves out, from the other end."""

TASK = 7
FEEDBACK = (
    "The rows in the middle of the order are in both parts: those to learn leave out the last n_test rows, and those "
    "for testing leave out the first n_test. How many rows should the part for testing have, and where in the order "
    "are they, if the others are to begin behind them?"
)
FEEDBACK_KO = (
    "순서의 가운데에 있는 행이 양쪽에 다 들어 있습니다. 배울 행에서는 끝의 n_test개가, 시험용 행에서는 처음의 "
    "n_test개가 빠졌습니다. 시험용 행은 몇 개여야 하고, 나머지가 그 뒤에서 시작한다면 순서의 어디에 있어야 할까요?"
)


def split(X, t, share, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    n_test = round(share * len(X))
    learn, test = order[:-n_test], order[n_test:]
    return X[learn], t[learn], X[test], t[test]
