"""One negative weight is enough to switch NAND off."""

TASK = 3
FEEDBACK = (
    "Your NAND is 1 in every row, also at (1, 1), where it should go off. In which direction does each of your "
    "inputs move the sum, how far, and on which side of 0 does it end up at (1, 1)?"
)
FEEDBACK_KO = (
    "NAND가 네 행 모두에서 1이고, 꺼져야 할 (1, 1)에서도 1입니다. 각 입력은 합을 어느 쪽으로 얼마나 움직이고, (1, "
    "1)에서 합은 0의 어느 쪽에 놓일까요?"
)


def NAND(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([-0.5, 0.5]), 0.7)
