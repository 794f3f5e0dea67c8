"""A bias is the threshold that the sum has to pass."""

TASK = 4
FEEDBACK = (
    "The signs of all your biases are turned round, as if they were thresholds that the sum has to pass. A bias "
    "is added to the sum, and then everything is compared with 0. When both inputs are 0, only b1 is left: which "
    "unit should be on then, and which should not?"
)
FEEDBACK_KO = (
    "편향의 부호가 모두 뒤집혀 있습니다. 합이 넘어야 할 임계값처럼 쓴 것과 같습니다. 편향은 합에 더한 다음 "
    "전체를 0과 비교합니다. 두 입력이 모두 0이면 b1만 남습니다. 이때 켜져야 할 뉴런은 어느 것이고, 꺼져 있어야 "
    "할 뉴런은 어느 것입니까?"
)


def xor_network():
    W1 = np.array([[-0.5, -0.5], [0.5, 0.5]])
    b1 = np.array([-0.7, 0.2])
    W2 = np.array([[0.5, 0.5]])
    b2 = np.array([0.7])
    return W1, b1, W2, b2
