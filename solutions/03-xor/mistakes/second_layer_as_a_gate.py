"""The last layer has one unit, so it needs no matrix."""

TASK = 4
FEEDBACK = (
    "Your numbers make XOR, but the second layer has the shapes of a gate: W2 is a vector, and b2 a single number. "
    "The weights of a layer are a matrix even when it has one unit, so that all layers are computed in the same "
    "way. How many units has the last layer, and how many values does each receive?"
)
FEEDBACK_KO = (
    "수는 XOR를 만들지만, 둘째 층의 모양이 게이트와 같습니다. W2는 벡터이고 b2는 수 하나입니다. 뉴런이 하나뿐인 "
    "층에서도 가중치를 행렬로 써야 모든 층을 같은 방법으로 계산할 수 있습니다. 마지막 층에는 뉴런이 몇 개 있고, "
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
