"""The bias of AND is its threshold, as it is."""

TASK = 3
FEEDBACK = (
    "Your AND is 1 in every row, even at (0, 0), where only the bias is left of the sum. This happens when the "
    "bias has the wrong sign, for instance when a threshold is used as it is. What is your sum at (0, 0), and on "
    "which side of 0 should it lie?"
)
FEEDBACK_KO = (
    "AND가 네 행 모두에서 1입니다. 합에 편향만 남는 (0, 0)에서도 1입니다. 임계값을 그대로 편향으로 쓰는 등 편향의 "
    "부호가 틀리면 이렇게 됩니다. (0, 0)에서 합은 얼마이고, 0의 어느 쪽에 있어야 할까요?"
)


def AND(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([0.5, 0.5]), 0.7)
