"""Below layer i is i − 1."""

TASK = 5
FEEDBACK = (
    "What went into layer i − 1 decides whether something goes back. The neurons in question are those of layer i "
    "− 1: what comes out of them goes into which layer?"
)
FEEDBACK_KO = (
    "층 i − 1에 들어간 것으로 되돌아갈지를 정합니다. 따져야 할 뉴런은 층 i − 1의 뉴런입니다. 그 뉴런에서 나온 "
    "것은 어느 층에 들어가나요?"
)


def slopes_below(net, inputs, i, back):
    W, _ = net[i]
    return (back @ W.T) * (inputs[i - 1] > 0)
