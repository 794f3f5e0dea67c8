"""NAND is a matter of its name; the numbers of AND will do."""

TASK = 3
FEEDBACK = (
    "Your NAND has the table of AND, and so it is wrong in every row. Its answers should be the opposite ones. "
    "What happens to the sign of 0.5 · x1 + 0.5 · x2 − 0.7 at (0, 0) and at (1, 1), and what should happen in "
    "NAND?"
)
FEEDBACK_KO = (
    "NAND의 진리표가 AND와 같아서 네 행이 모두 틀립니다. NAND의 답은 AND와 반대여야 합니다. 0.5 · x1 + 0.5 · x2 − "
    "0.7의 부호는 (0, 0)과 (1, 1)에서 각각 어떻습니까? NAND에서는 어때야 합니까?"
)


def NAND(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([0.5, 0.5]), -0.7)
