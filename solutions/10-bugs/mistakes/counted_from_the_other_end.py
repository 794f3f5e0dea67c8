"""On the way back, layers are counted backwards."""

TASK = 5
FEEDBACK = (
    "The masks of the hidden layers change places: the first gets that of the last. `inputs` is in the order of "
    "the way forward, and so is i. Which inputs belong to layer i?"
)
FEEDBACK_KO = (
    "은닉층의 마스크가 서로 바뀌었습니다. 첫째 층이 마지막 층의 것을 씁니다. `inputs`도 i도 순전파의 순서입니다. "
    "층 i에 들어가는 것은 어느 inputs인가요?"
)


def slopes_below(net, inputs, i, back):
    W, _ = net[i]
    return (back @ W.T) * (inputs[len(net) - i] > 0)
