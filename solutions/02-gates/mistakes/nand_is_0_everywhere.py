"""To turn AND round, it is enough to turn its weights round."""

TASK = 3
FEEDBACK = (
    "Your NAND is 0 in every row, even at (0, 0), where both inputs are off. NAND gives the opposite of AND in "
    "every row, so at (0, 0) it should be on. What is your sum at (0, 0), and on which side of 0 should it lie?"
)
FEEDBACK_KO = (
    "NAND가 네 행 모두에서 0입니다. 켜진 입력이 하나도 없는 (0, 0)에서도 0입니다. NAND의 답은 모든 행에서 AND와 "
    "반대이므로, (0, 0)에서는 켜져야 합니다. (0, 0)에서 합은 얼마이고, 0의 어느 쪽에 있어야 할까요?"
)


def NAND(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([-0.5, -0.5]), -0.7)
