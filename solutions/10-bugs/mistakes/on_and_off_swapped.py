"""The mask says what is dropped."""

TASK = 5
FEEDBACK = (
    "What comes back passes the neurons that are off, and not those that are on. Which of them had a part in the loss?"
)
FEEDBACK_KO = (
    "되돌아오는 것이 꺼져 있는 뉴런을 지나가고 켜져 있는 뉴런은 지나가지 못합니다. 오차에 관여한 것은 어느 쪽인가요?"
)


def slopes_below(net, inputs, i, back):
    W, _ = net[i]
    return (back @ W.T) * (inputs[i] <= 0)
