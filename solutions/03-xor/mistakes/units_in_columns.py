"""The weights of a unit stand in a column of W1."""

TASK = 4
FEEDBACK = (
    "The rows and columns of your W1 have changed places: each unit got one weight of NAND and one of OR. A row of "
    "W1 belongs to one unit. For x = (1, 0), which of your numbers is added to the bias of the first unit, and "
    "which to that of the second?"
)
FEEDBACK_KO = (
    "W1의 행과 열이 서로 바뀌어서, 뉴런마다 NAND의 가중치 하나와 OR의 가중치 하나가 섞였습니다. W1에서는 한 행이 "
    "뉴런 하나의 가중치입니다. x = (1, 0)이면 첫째 뉴런의 편향에는 어느 수가 더해지고, 둘째 뉴런의 편향에는 어느 "
    "수가 더해질까요?"
)


def xor_network():
    W1 = np.array([[-0.5, 0.5], [-0.5, 0.5]])
    b1 = np.array([0.7, -0.2])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-0.7])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[-1.0, 1.0], [-1.0, 1.0]])
    b1 = np.array([1.5, -0.5])
    W2 = np.array([[1.0, 1.0]])
    b2 = np.array([-1.5])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[-2.0, 2.0], [-2.0, 2.0]])
    b1 = np.array([3.0, -1.0])
    W2 = np.array([[2.0, 2.0]])
    b2 = np.array([-3.0])
    return W1, b1, W2, b2
