"""Two hidden layers: two numbers."""

TASK = 5
FEEDBACK = (
    "You look at what goes into layer 2, whichever layer you come from. That is right on the way down from layer "
    "2 alone. Which inputs belong to layer i?"
)
FEEDBACK_KO = (
    "어느 층에서 오든 층 2에 들어가는 것을 봅니다. 층 2에서 내려올 때만 맞습니다. 층 i에 들어가는 것은 어느 "
    "inputs인가요?"
)


def slopes_below(net, inputs, i, back):
    W, _ = net[i]
    return (back @ W.T) * (inputs[2] > 0)
