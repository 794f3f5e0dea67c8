"""The bias of AND is its threshold, as it is."""

TASK = 3
FEEDBACK = (
    "Your AND is 1 in every row, even at (0, 0), where both inputs are off. What is your sum at (0, 0), what is it "
    "made of, and on which side of 0 should it lie?"
)
FEEDBACK_KO = (
    "AND가 네 행 모두에서 1입니다. 켜진 입력이 하나도 없는 (0, 0)에서도 1입니다. (0, 0)에서 합은 무엇으로 이루어져 "
    "있고 얼마이며, 0의 어느 쪽에 있어야 할까요?"
)


def AND(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([0.5, 0.5]), 0.7)
