"""A NAND turns round every sign of an AND but one."""

TASK = 4
FEEDBACK = (
    "Both weights of one of your first units and its bias are below 0, so that this unit is never on. NAND is on for "
    "(0, 0), where only the bias is left. Which sign must its bias have?"
)
FEEDBACK_KO = (
    "첫 층의 한 뉴런은 두 가중치와 편향이 모두 0보다 작아서 절대 켜지지 않습니다. NAND는 편향만 남는 (0, 0)에서 "
    "켜집니다. 그러려면 편향의 부호는 무엇이어야 할까요?"
)


def xor_network():
    W1 = np.array([[-0.5, -0.5], [0.5, 0.5]])
    b1 = np.array([-0.7, -0.2])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-0.7])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[0.5, 0.5], [-0.5, -0.5]])
    b1 = np.array([-0.2, -0.7])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-0.7])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[-1.0, -1.0], [1.0, 1.0]])
    b1 = np.array([-1.5, -0.5])
    W2 = np.array([[1.0, 1.0]])
    b2 = np.array([-1.5])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[1.0, 1.0], [-1.0, -1.0]])
    b1 = np.array([-0.5, -1.5])
    W2 = np.array([[1.0, 1.0]])
    b2 = np.array([-1.5])
    return W1, b1, W2, b2
