"""A sum that reaches the threshold is enough."""

TASK = 4
FEEDBACK = (
    "Your output unit is never on: even when both units before it are on, the sum with b2 is exactly 0, and a step is "
    "1 only above 0. With which b2 is that sum above 0 when two units are on, but not when only one is?"
)
FEEDBACK_KO = (
    "출력 뉴런이 절대 켜지지 않습니다. 앞의 두 뉴런이 모두 켜져도 b2까지 더한 합이 정확히 0인데, 계단 함수는 0보다 "
    "커야 1입니다. 두 뉴런이 켜지면 이 합이 0보다 크고 하나만 켜지면 0보다 크지 않으려면 b2는 얼마여야 할까요?"
)


def xor_network():
    W1 = np.array([[-0.5, -0.5], [0.5, 0.5]])
    b1 = np.array([0.7, -0.2])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-1.0])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[0.5, 0.5], [-0.5, -0.5]])
    b1 = np.array([-0.2, 0.7])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-1.0])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[-1.0, -1.0], [1.0, 1.0]])
    b1 = np.array([1.5, -0.5])
    W2 = np.array([[1.0, 1.0]])
    b2 = np.array([-2.0])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[1.0, 1.0], [-1.0, -1.0]])
    b1 = np.array([-0.5, 1.5])
    W2 = np.array([[1.0, 1.0]])
    b2 = np.array([-2.0])
    return W1, b1, W2, b2
