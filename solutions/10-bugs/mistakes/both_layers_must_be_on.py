"""One condition more is safe."""

TASK = 5
FEEDBACK = (
    "Something goes back only where the neuron is on and its neighbour in the first hidden layer is on, too. The "
    "other layer has no say in it. Which of the two conditions is left?"
)
FEEDBACK_KO = (
    "뉴런이 켜져 있고 첫 은닉층의 같은 자리 뉴런도 켜져 있을 때만 되돌아갑니다. 다른 층은 상관이 없습니다. 두 "
    "조건 가운데 무엇이 남아야 할까요?"
)


def slopes_below(net, inputs, i, back):
    W, _ = net[i]
    return (back @ W.T) * (inputs[i] > 0) * (inputs[1] > 0)
