"""The mask is that of the first hidden layer."""

TASK = 5
FEEDBACK = (
    "Whether something goes back is decided by the neurons of the first hidden layer, for every layer. In a "
    "network with two of them, whose output has to be looked at on the way from layer 2?"
)
FEEDBACK_KO = (
    "어느 층이든 첫 은닉층의 뉴런으로 되돌아갈지를 정합니다. 은닉층이 둘인 신경망에서 층 2에서 내려올 때는 누구의 "
    "출력을 보아야 할까요?"
)


def slopes_below(net, inputs, i, back):
    return np.where(inputs[1] > 0, back @ net[i][0].T, 0.0)
