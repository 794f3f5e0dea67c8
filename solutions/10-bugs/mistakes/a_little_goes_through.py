"""A neuron that is off should not die."""

TASK = 5
FEEDBACK = (
    "Something goes back through neurons that are off, only less of it. That is right for another activation, "
    "whose output is never 0 for long. What does ReLU give for −1 and for −2?"
)
FEEDBACK_KO = (
    "꺼져 있는 뉴런으로도 조금이나마 되돌아갑니다. 그것은 다른 활성화 함수에 맞는 일입니다. ReLU는 −1과 −2에서 "
    "무엇을 내나요?"
)


def slopes_below(net, inputs, i, back):
    W, _ = net[i]
    return (back @ W.T) * np.where(inputs[i] > 0, 1.0, 0.01)


def slopes_below(net, inputs, i, back):
    W, _ = net[i]
    return (back @ W.T) * np.where(inputs[i] > 0, 1.0, 0.1)
