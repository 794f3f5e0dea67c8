"""The order of the units does not matter."""

TASK = 4
FEEDBACK = (
    "In your first layer the weights and the biases are in different orders, as if only the rows of W1 or only the "
    "numbers of b1 had changed places: each gate has the bias of the other. Which number of b1 goes with the first "
    "row of W1?"
)
FEEDBACK_KO = (
    "첫 층에서 가중치와 편향의 순서가 서로 다릅니다. W1과 b1 가운데 하나만 순서를 바꾼 것처럼, 게이트마다 다른 "
    "게이트의 편향을 가졌습니다. W1의 첫 행에는 b1의 어느 수가 속할까요?"
)


def xor_network():
    W1 = np.array([[0.5, 0.5], [-0.5, -0.5]])
    b1 = np.array([0.7, -0.2])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-0.7])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[-0.5, -0.5], [0.5, 0.5]])
    b1 = np.array([-0.2, 0.7])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-0.7])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[1.0, 1.0], [-1.0, -1.0]])
    b1 = np.array([1.5, -0.5])
    W2 = np.array([[1.0, 1.0]])
    b2 = np.array([-1.5])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[-1.0, -1.0], [1.0, 1.0]])
    b1 = np.array([-0.5, 1.5])
    W2 = np.array([[1.0, 1.0]])
    b2 = np.array([-1.5])
    return W1, b1, W2, b2
