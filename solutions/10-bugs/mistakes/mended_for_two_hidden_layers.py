"""With two hidden layers there are two cases."""

TASK = 5
FEEDBACK = (
    "Your answers are right in networks with one or two hidden layers. From layer 3 down, the mask is still that "
    "of another layer. What is right for every i?"
)
FEEDBACK_KO = (
    "은닉층이 하나나 둘이면 맞습니다. 층 3에서 내려올 때는 여전히 다른 층의 마스크를 씁니다. 어떤 i에나 맞는 것은 "
    "무엇일까요?"
)


def slopes_below(net, inputs, i, back):
    W, _ = net[i]
    on = inputs[2] > 0 if i == 2 else inputs[1] > 0
    return (back @ W.T) * on


def slopes_below(net, inputs, i, back):
    W, _ = net[i]
    on = inputs[1] > 0 if i == 1 else inputs[2] > 0
    return (back @ W.T) * on
