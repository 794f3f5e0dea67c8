"""A bias of 1 keeps ReLU on."""

TASK = 7
FEEDBACK = "The biases of your new network are not 0. They were before, as the docstring says."
FEEDBACK_KO = "새 신경망의 편향이 0이 아닙니다. 원래는 독스트링대로 0이었습니다."


def new_net(sizes, seed):
    rng = np.random.default_rng(seed)
    return [(rng.normal(0.0, np.sqrt(2 / n_in), (n_in, n_out)), np.ones(n_out)) for n_in, n_out in pairwise(sizes)]


def new_net(sizes, seed):
    rng = np.random.default_rng(seed)
    return [
        (rng.normal(0.0, np.sqrt(2 / n_in), (n_in, n_out)), 0.1 * np.ones(n_out)) for n_in, n_out in pairwise(sizes)
    ]
