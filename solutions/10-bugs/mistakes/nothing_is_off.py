"""The mask was wrong, so it is gone."""

TASK = 5
FEEDBACK = (
    "What comes back passes all neurons, also those whose output is 0. The mask was that of another layer, but "
    "one is needed. Does a neuron that is off change the loss?"
)
FEEDBACK_KO = (
    "되돌아오는 것이 출력이 0인 뉴런까지 모두 지나갑니다. 다른 층의 마스크였을 뿐, 마스크는 필요합니다. 꺼져 있는 "
    "뉴런이 오차를 바꾸나요?"
)


def slopes_below(net, inputs, i, back):
    W, _ = net[i]
    return back @ W.T


def slopes_below(net, inputs, i, back):
    W, _ = net[i]
    return (back @ W.T) * (inputs[i] >= 0)
