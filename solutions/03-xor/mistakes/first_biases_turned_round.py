"""The biases of the first layer are thresholds."""

TASK = 4
FEEDBACK = (
    "The signs of both biases in your b1 are reversed, as if the sum had to pass them. A bias is added to the sum. "
    "With both inputs 0 only b1 is left: which of the two units should be on then?"
)
FEEDBACK_KO = (
    "합이 넘어야 할 값인 것처럼 b1에 있는 두 편향의 부호가 반대입니다. 편향은 합에 더합니다. 두 입력이 모두 0이면 "
    "b1만 남습니다. 이때 두 뉴런 가운데 어느 것이 켜져야 할까요?"
)


def xor_network():
    W1 = np.array([[-0.5, -0.5], [0.5, 0.5]])
    b1 = np.array([-0.7, 0.2])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([-0.7])
    return W1, b1, W2, b2


def xor_network():
    W1 = np.array([[-1.0, -1.0], [1.0, 1.0]])
    b1 = np.array([-1.5, 0.5])
    W2 = np.array([[1.0, 1.0]])
    b2 = np.array([-1.5])
    return W1, b1, W2, b2
