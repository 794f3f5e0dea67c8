"""An order for X and one for t, drawn one after the other."""

TASK = 2
FEEDBACK = (
    "Two orders are drawn, one for X and one for t, so most rows get the label of another row. How many orders "
    "may be drawn for both to go together?"
)
FEEDBACK_KO = (
    "X와 t의 순서를 따로 뽑았습니다. 그래서 대부분의 행이 다른 행의 정답을 갖게 됩니다. 둘이 함께 가려면 순서를 "
    "몇 번 뽑아야 할까요?"
)


def shuffled(X, t, seed):
    rng = np.random.default_rng(seed)
    return X[rng.permutation(len(X))], t[rng.permutation(len(t))]
