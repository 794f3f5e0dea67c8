"""The first layer of XOR is made of AND and OR."""

TASK = 4
FEEDBACK = (
    "The first unit of your network has the weights and the bias of AND, so it is on for (1, 1) only, and so is "
    "the network. The first layer should find out whether the lamp may be on at all. For which row should its "
    "first unit be off?"
)
FEEDBACK_KO = (
    "신경망의 첫째 뉴런이 AND의 가중치와 편향을 가지고 있어서 (1, 1)에서만 켜지고, 신경망도 그렇습니다. 첫 층은 "
    "전등을 켜도 되는지를 알아내야 합니다. 첫째 뉴런은 어느 행에서 꺼져 있어야 합니까?"
)


def xor_network():
    W1 = np.array([[0.5, 0.5], [0.5, 0.5]])
    b1 = np.array([-0.7, -0.2])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-0.7])
    return W1, b1, W2, b2
