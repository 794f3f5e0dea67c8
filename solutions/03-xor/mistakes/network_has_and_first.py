"""The first layer of XOR is made of AND and OR."""

TASK = 4
FEEDBACK = (
    "One unit of your first layer has the weights and the bias of AND, so it is on for (1, 1) only, and so is the "
    "whole network. But in the row (1, 1) the output should be 0. Which answer should the unit beside OR give "
    "there, and which one in the other rows?"
)
FEEDBACK_KO = (
    "첫 층의 한 뉴런이 AND의 가중치와 편향을 가지고 있어서 (1, 1)에서만 켜지고, 신경망 전체도 그렇습니다. 그러나 "
    "(1, 1)에서는 출력이 0이어야 합니다. OR 옆의 뉴런은 그 행에서 어떤 답을 내야 하고, 나머지 행에서는 어떤 답을 "
    "내야 할까요?"
)


def xor_network():
    W1 = np.array([[0.5, 0.5], [0.5, 0.5]])
    b1 = np.array([-0.7, -0.2])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-0.7])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[1.0, 1.0], [1.0, 1.0]])
    b1 = np.array([-1.5, -0.5])
    W2 = np.array([[1.0, 1.0]])
    b2 = np.array([-1.5])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[0.5, 0.5], [0.5, 0.5]])
    b1 = np.array([-0.2, -0.7])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-0.7])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[1.0, 1.0], [1.0, 1.0]])
    b1 = np.array([-0.5, -1.5])
    W2 = np.array([[1.0, 1.0]])
    b2 = np.array([-1.5])
    return W1, b1, W2, b2
