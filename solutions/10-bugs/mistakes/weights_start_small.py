"""Small weights do not diverge."""

TASK = 7
FEEDBACK = (
    "The weights of your new network spread far less than √(2 / n_in). Signals die away from layer to layer then. "
    "They were right before."
)
FEEDBACK_KO = (
    "새 신경망 가중치의 표준편차가 √(2 / n_in)보다 훨씬 작습니다. 그러면 신호가 층을 지날 때마다 사라집니다. "
    "원래는 맞았습니다."
)


def new_net(sizes, seed):
    rng = np.random.default_rng(seed)
    return [(rng.normal(0.0, 0.01, (n_in, n_out)), np.zeros(n_out)) for n_in, n_out in pairwise(sizes)]


def new_net(sizes, seed):
    rng = np.random.default_rng(seed)
    return [(rng.normal(0.0, 2 / n_in, (n_in, n_out)), np.zeros(n_out)) for n_in, n_out in pairwise(sizes)]
