"""The numbers of AND will do for NAND, too; only the name is another."""

TASK = 3
FEEDBACK = (
    "Your NAND has the table of AND: it is 1 only at (1, 1), where it should be 0. Its answers should be the "
    "opposite ones. On which side of 0 does your sum lie at (0, 0) and at (1, 1), and on which side should it "
    "lie?"
)
FEEDBACK_KO = (
    "NAND의 진리표가 AND와 같습니다. 0이어야 할 (1, 1)에서만 1입니다. NAND의 답은 AND와 "
    "반대여야 합니다. (0, 0)과 (1, 1)에서 합은 0의 어느 쪽에 있고, 어느 쪽에 있어야 할까요?"
)


def NAND(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([0.5, 0.5]), -0.7)
