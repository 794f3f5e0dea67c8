"""A layer is X @ W, so a unit is a column."""

TASK = 4
FEEDBACK = (
    "In both of your matrices a unit has a column: W2 has the shape (2, 1), and W1 gives each unit one weight of "
    "NAND and one of OR. In this exercise W stands on the left of x, as in W · x, so a unit has a row. Which two "
    "numbers of W1 meet x = (1, 0) in the first unit?"
)
FEEDBACK_KO = (
    "두 행렬에서 모두 한 뉴런의 가중치가 열에 놓여 있습니다. W2의 모양은 (2, 1)이고, W1에서는 뉴런마다 NAND의 "
    "가중치 하나와 OR의 가중치 하나가 섞였습니다. 이 연습에서는 W · x처럼 W가 x의 왼쪽에 있으므로 한 뉴런의 "
    "가중치는 행에 놓입니다. 첫째 뉴런에서 x = (1, 0)을 만나는 W1의 두 수는 무엇일까요?"
)


def xor_network():
    W1 = np.array([[-0.5, 0.5], [-0.5, 0.5]])
    b1 = np.array([0.7, -0.2])
    W2 = np.array([[0.5], [0.5]])
    b2 = np.array([-0.7])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[-1.0, 1.0], [-1.0, 1.0]])
    b1 = np.array([1.5, -0.5])
    W2 = np.array([[1.0], [1.0]])
    b2 = np.array([-1.5])
    return W1, b1, W2, b2
