"""The weights of both layers come first, then the biases."""

TASK = 4
FEEDBACK = (
    "All four arrays are there, but both weights come before both biases, so W2 was taken for b1, and b1 for W2. "
    "Only its place tells what an array is. In which order does x meet the four arrays on its way to y?"
)
FEEDBACK_KO = (
    "배열 네 개가 모두 있지만 가중치 둘이 먼저, 편향 둘이 나중에 나와서 W2와 b1이 서로 바뀌었습니다. 어느 "
    "배열인지는 순서로만 알 수 있습니다. x는 y가 되기까지 네 배열을 어떤 순서로 만날까요?"
)


def xor_network():
    W1 = np.array([[-0.5, -0.5], [0.5, 0.5]])
    b1 = np.array([0.7, -0.2])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-0.7])
    return W1, W2, b1, b2


def xor_network():
    W1 = np.array([[-1.0, -1.0], [1.0, 1.0]])
    b1 = np.array([1.5, -0.5])
    W2 = np.array([[1.0, 1.0]])
    b2 = np.array([-1.5])
    return W1, W2, b1, b2
