"""A bias is the threshold that the sum has to pass."""

TASK = 4
FEEDBACK = (
    "The signs of all your biases are reversed, as if they were thresholds that the sum has to pass. A bias is "
    "added to the sum, and the result is compared with 0. When both inputs are 0, only b1 is left: which unit "
    "should be on then, and which should be off?"
)
FEEDBACK_KO = (
    "합이 넘어야 할 임계값처럼 쓴 듯, 편향의 부호가 모두 반대입니다. 편향은 합에 더하고, 그 결과를 0과 비교합니다. "
    "두 입력이 모두 0이면 b1만 남습니다. 이때 켜져야 할 뉴런은 어느 것이고, 꺼져 있어야 할 뉴런은 어느 것일까요?"
)


def xor_network():
    W1 = np.array([[-0.5, -0.5], [0.5, 0.5]])
    b1 = np.array([-0.7, 0.2])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([0.7])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[-1.0, -1.0], [1.0, 1.0]])
    b1 = np.array([-1.5, 0.5])
    W2 = np.array([[1.0, 1.0]])
    b2 = np.array([1.5])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[-2.0, -2.0], [2.0, 2.0]])
    b1 = np.array([-3.0, 1.0])
    W2 = np.array([[2.0, 2.0]])
    b2 = np.array([3.0])
    return W1, b1, W2, b2
