"""He's spread is the newer and better one."""

TASK = 2
FEEDBACK = (
    "Your spread for sigmoid and tanh is the one for ReLU. The 2 makes up for the half that ReLU takes away. Does "
    "tanh take away a half?"
)
FEEDBACK_KO = (
    "시그모이드와 tanh의 폭이 ReLU의 것과 같습니다. 2는 ReLU가 없애는 절반을 보충하는 것입니다. tanh도 절반을 없애나요?"
)


def weight_spread(n_in, n_out, hidden):
    if hidden == "relu":
        return np.sqrt(2 / n_in)
    return np.sqrt(2 / n_in)
