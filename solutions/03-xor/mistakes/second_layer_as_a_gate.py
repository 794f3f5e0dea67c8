"""The last layer has one unit, so it needs no matrix."""

TASK = 4
FEEDBACK = (
    "Your numbers make XOR, but W2 is a vector, as the weights of a gate are. The weights of a layer are a matrix and "
    "its biases a vector even when it has one unit, so that all layers are computed in the same way. How many units "
    "has the last layer, and how many values does each receive?"
)
FEEDBACK_KO = (
    "수는 XOR를 만들지만, W2가 게이트의 가중치처럼 벡터입니다. 뉴런이 하나뿐인 층에서도 가중치는 행렬로, "
    "편향은 벡터로 써야 모든 층을 같은 방법으로 계산할 수 있습니다. 마지막 층에는 뉴런이 몇 개 있고, "
    "뉴런마다 값을 몇 개 받을까요?"
)


def xor_network():
    W1 = np.array([[-0.5, -0.5], [0.5, 0.5]])
    b1 = np.array([0.7, -0.2])
    W2 = np.array([0.5, 0.5])
    b2 = -0.7
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[-1.0, -1.0], [1.0, 1.0]])
    b1 = np.array([1.5, -0.5])
    W2 = np.array([1.0, 1.0])
    b2 = -1.5
    return W1, b1, W2, b2
