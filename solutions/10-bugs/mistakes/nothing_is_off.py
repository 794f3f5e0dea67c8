"""The mask was wrong, so it is gone."""

TASK = 5
FEEDBACK = (
    "What comes back passes all neurons, also those whose output is 0, as if there were no mask, or one that never "
    "stops anything. What are the outputs of a ReLU, and for which of them is the neuron off?"
)
FEEDBACK_KO = (
    "되돌아오는 것이 출력이 0인 뉴런까지 모두 지나갑니다. 마스크가 없거나, 있어도 아무것도 막지 않는 것과 같습니다. "
    "ReLU의 출력은 어떤 수들이고, 그중 뉴런이 꺼져 있는 것은 언제일까요?"
)


def slopes_below(net, inputs, i, back):
    W, _ = net[i]
    return back @ W.T


def slopes_below(net, inputs, i, back):
    W, _ = net[i]
    return (back @ W.T) * (inputs[i] >= 0)
