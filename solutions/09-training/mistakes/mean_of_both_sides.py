"""Xavier's formula has both numbers."""

TASK = 2
FEEDBACK = (
    "Your spread takes the mean of n_in and n_out. Xavier Glorot's paper does so, to suit the way back as well; the "
    "README asks for n_in alone. Which formula stands there?"
)
FEEDBACK_KO = (
    "n_in과 n_out의 평균으로 폭을 구했습니다. 세이비어(Xavier) 글로럿의 논문은 되돌아가는 길까지 생각해 그렇게 "
    "하지만, README에서는 n_in만 씁니다. 거기에는 어떤 식이 있나요?"
)


def weight_spread(n_in, n_out, hidden):
    if hidden == "relu":
        return np.sqrt(4 / (n_in + n_out))
    return np.sqrt(2 / (n_in + n_out))


def weight_spread(n_in, n_out, hidden):
    if hidden == "relu":
        return np.sqrt(2 / n_in)
    return np.sqrt(2 / (n_in + n_out))
