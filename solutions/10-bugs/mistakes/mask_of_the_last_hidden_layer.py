"""The last hidden layer decides."""

TASK = 5
FEEDBACK = (
    "Whether something goes back is decided by the neurons of the last hidden layer, for every layer. In a network "
    "with two of them, whose output has to be looked at on the way to the first?"
)
FEEDBACK_KO = (
    "어느 층에서든, 기울기를 되돌려 보낼지를 마지막 은닉층의 뉴런만 보고 정합니다. 은닉층이 둘인 신경망에서 첫째 "
    "층으로 갈 때는 누구의 출력을 보아야 할까요?"
)


def slopes_below(net, inputs, i, back):
    W, _ = net[i]
    return (back @ W.T) * (inputs[-1] > 0)


def slopes_below(net, inputs, i, back):
    W, _ = net[i]
    return (back @ W.T) * (inputs[len(net) - 1] > 0)
