"""What argsort does to an order makes the labels fit again."""

TASK = 2
FEEDBACK = (
    "X comes in the order that was drawn, and t as if it had been put back by it. A label finds its row only "
    "where both agree. Which numbers say where a row has come from?"
)
FEEDBACK_KO = (
    "X는 뽑은 순서대로인데 t는 그 순서를 되돌린 것처럼 놓였습니다. 둘이 일치하는 곳에서만 정답이 맞습니다. 행이 "
    "어디에서 왔는지를 말해 주는 것은 어떤 수인가요?"
)


def shuffled(X, t, seed):
    order = np.random.default_rng(seed).permutation(len(X))
    return X[order], t[np.argsort(order)]
