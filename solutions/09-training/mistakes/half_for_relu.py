"""What is halved is divided by 2."""

TASK = 2
FEEDBACK = (
    "Your spread for ReLU is √(1 / (2 · n_in)), narrower than that for tanh. ReLU makes the outputs smaller. Do "
    "the weights have to be wider or narrower then?"
)
FEEDBACK_KO = (
    "ReLU의 폭이 √(1 / (2 · n_in))로 tanh의 것보다 좁습니다. ReLU는 출력을 작게 "
    "만듭니다. 그러면 가중치는 더 넓어야 할까요, 더 좁아야 할까요?"
)


def weight_spread(n_in, n_out, hidden):
    if hidden == "relu":
        return np.sqrt(1 / (2 * n_in))
    return np.sqrt(1 / n_in)
