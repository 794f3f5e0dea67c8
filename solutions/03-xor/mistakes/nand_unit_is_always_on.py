"""NAND is an AND with a bias above 0."""

TASK = 4
FEEDBACK = (
    "Both weights of one of your first units and its bias are above 0, so that this unit is always on. NAND is off "
    "for (1, 1) alone. Which signs must its weights have for that?"
)
FEEDBACK_KO = (
    "첫 층의 한 뉴런은 두 가중치와 편향이 모두 0보다 커서 언제나 켜져 있습니다. NAND는 (1, 1)에서만 꺼집니다. "
    "그러려면 가중치의 부호는 무엇이어야 할까요?"
)


def xor_network():
    W1 = np.array([[0.5, 0.5], [0.5, 0.5]])
    b1 = np.array([0.7, -0.2])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-0.7])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[0.5, 0.5], [0.5, 0.5]])
    b1 = np.array([-0.2, 0.7])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-0.7])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[1.0, 1.0], [1.0, 1.0]])
    b1 = np.array([1.5, -0.5])
    W2 = np.array([[1.0, 1.0]])
    b2 = np.array([-1.5])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[1.0, 1.0], [1.0, 1.0]])
    b1 = np.array([-0.5, 1.5])
    W2 = np.array([[1.0, 1.0]])
    b2 = np.array([-1.5])
    return W1, b1, W2, b2
