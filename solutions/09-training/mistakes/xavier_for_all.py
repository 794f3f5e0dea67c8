"""One spread is good for all."""

TASK = 2
FEEDBACK = "Your spread for ReLU is the one for tanh. ReLU makes 0 of about half of all sums. What makes up for that?"
FEEDBACK_KO = "ReLU의 폭이 tanh의 것과 같습니다. ReLU는 합의 절반쯤을 0으로 만듭니다. 그것을 무엇으로 보충할까요?"


def weight_spread(n_in, n_out, hidden):
    if hidden == "relu":
        return np.sqrt(1 / n_in)
    return np.sqrt(1 / n_in)
