"""The width of a layer is its number of neurons."""

TASK = 2
FEEDBACK = (
    "Your spread goes with the number of neurons. But a sum does not grow wider because other neurons stand "
    "beside it. Over how many numbers does one neuron add up?"
)
FEEDBACK_KO = (
    "폭이 뉴런의 개수에 따라 정해집니다. 그러나 옆에 다른 뉴런이 있다고 합이 넓어지지는 않습니다. 뉴런 하나는 "
    "수를 몇 개 더하나요?"
)


def weight_spread(n_in, n_out, hidden):
    if hidden == "relu":
        return np.sqrt(2 / n_out)
    return np.sqrt(1 / n_out)
