"""The last bias is positive."""

TASK = 4
FEEDBACK = (
    "Your b2 is above 0 and no weight of W2 is below 0, so the output unit is on whatever comes from the first "
    "layer. What should it answer when only one of the two units before it is on?"
)
FEEDBACK_KO = (
    "b2가 0보다 크고 W2에는 0보다 작은 가중치가 없어서, 첫 층에서 무엇이 오든 출력 뉴런이 켜집니다. 앞의 두 뉴런 "
    "가운데 하나만 켜졌을 때 무엇이라고 답해야 할까요?"
)


def xor_network():
    W1 = np.array([[-0.5, -0.5], [0.5, 0.5]])
    b1 = np.array([0.7, -0.2])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([0.7])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[-1.0, -1.0], [1.0, 1.0]])
    b1 = np.array([1.5, -0.5])
    W2 = np.array([[1.0, 1.0]])
    b2 = np.array([1.5])
    return W1, b1, W2, b2
