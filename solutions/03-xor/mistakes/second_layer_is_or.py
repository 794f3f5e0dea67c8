"""The second layer asks whether one unit is on."""

TASK = 4
FEEDBACK = (
    "With your W2 and b2 the output unit is on as soon as one unit of the first layer is: that is OR. But at least "
    "one of NAND and OR is always on. Which gate says that both have to be?"
)
FEEDBACK_KO = (
    "W2와 b2로는 첫 층의 뉴런 하나만 켜져도 출력 뉴런이 켜집니다. 이것은 OR입니다. 그런데 NAND와 OR 가운데 적어도 "
    "하나는 늘 켜져 있습니다. 둘 다 켜져야 한다고 말하는 게이트는 무엇일까요?"
)


def xor_network():
    W1 = np.array([[-0.5, -0.5], [0.5, 0.5]])
    b1 = np.array([0.7, -0.2])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-0.2])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[-1.0, -1.0], [1.0, 1.0]])
    b1 = np.array([1.5, -0.5])
    W2 = np.array([[1.0, 1.0]])
    b2 = np.array([-0.5])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[0.5, 0.5], [-0.5, -0.5]])
    b1 = np.array([-0.2, 0.7])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-0.2])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[1.0, 1.0], [-1.0, -1.0]])
    b1 = np.array([-0.5, 1.5])
    W2 = np.array([[1.0, 1.0]])
    b2 = np.array([-0.5])
    return W1, b1, W2, b2
