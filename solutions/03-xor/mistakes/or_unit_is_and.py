"""OR and AND have the same bias."""

TASK = 4
FEEDBACK = (
    "The unit with weights above 0 in your first layer is on for (1, 1) only: that is AND. Beside NAND an OR is "
    "needed, for which one input is enough. Which bias does that take?"
)
FEEDBACK_KO = (
    "첫 층에서 가중치가 0보다 큰 뉴런이 (1, 1)에서만 켜집니다. 그것은 AND입니다. NAND 옆에는 입력이 하나만 1이어도 "
    "켜지는 OR가 필요합니다. 그러려면 편향은 얼마여야 할까요?"
)


def xor_network():
    W1 = np.array([[-0.5, -0.5], [0.5, 0.5]])
    b1 = np.array([0.7, -0.7])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-0.7])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[0.5, 0.5], [-0.5, -0.5]])
    b1 = np.array([-0.7, 0.7])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-0.7])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[-1.0, -1.0], [1.0, 1.0]])
    b1 = np.array([1.5, -1.5])
    W2 = np.array([[1.0, 1.0]])
    b2 = np.array([-1.5])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[1.0, 1.0], [-1.0, -1.0]])
    b1 = np.array([-1.5, 1.5])
    W2 = np.array([[1.0, 1.0]])
    b2 = np.array([-1.5])
    return W1, b1, W2, b2
