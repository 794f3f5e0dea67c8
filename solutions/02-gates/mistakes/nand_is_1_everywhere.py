"""One negative weight is enough to switch NAND off."""

TASK = 3
FEEDBACK = (
    "Your NAND is 1 in every row, also at (1, 1): the inputs do not pull the sum down far enough, as if one weight "
    "had the wrong sign or the bias were too large. In which direction does each of your inputs move the sum, and "
    "how far?"
)
FEEDBACK_KO = (
    "NAND가 네 행 모두에서 1이고 (1, 1)에서도 1입니다. 가중치 하나의 부호가 틀렸거나 편향이 너무 큰 것처럼, 입력이 "
    "합을 충분히 끌어내리지 못합니다. 각 입력은 합을 어느 쪽으로 얼마나 움직일까요?"
)


def NAND(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([-0.5, 0.5]), 0.7)
