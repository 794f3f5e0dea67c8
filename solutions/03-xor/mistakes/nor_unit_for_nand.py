"""NAND is an OR with its signs reversed."""

TASK = 4
FEEDBACK = (
    "One of your first units is on for (0, 0) only: that is OR turned round, a NOR. The unit beside OR should be on "
    "for (0, 1) and (1, 0), too. Which gate is off for (1, 1) alone, and what is its bias?"
)
FEEDBACK_KO = (
    "첫 층의 한 뉴런이 (0, 0)에서만 켜집니다. OR를 뒤집은 NOR입니다. OR 옆의 뉴런은 (0, 1)과 (1, 0)에서도 켜져야 "
    "합니다. (1, 1)에서만 꺼지는 게이트는 무엇이고, 그 편향은 얼마일까요?"
)


def xor_network():
    W1 = np.array([[-0.5, -0.5], [0.5, 0.5]])
    b1 = np.array([0.2, -0.2])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-0.7])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[0.5, 0.5], [-0.5, -0.5]])
    b1 = np.array([-0.2, 0.2])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-0.7])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[-1.0, -1.0], [1.0, 1.0]])
    b1 = np.array([0.5, -0.5])
    W2 = np.array([[1.0, 1.0]])
    b2 = np.array([-1.5])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[1.0, 1.0], [-1.0, -1.0]])
    b1 = np.array([-0.5, 0.5])
    W2 = np.array([[1.0, 1.0]])
    b2 = np.array([-1.5])
    return W1, b1, W2, b2
