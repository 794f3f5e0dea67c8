"""OR differs from AND in its weights, or not at all; the bias can stay."""

TASK = 3
FEEDBACK = (
    "Your OR has the table of AND: a single input is not enough to turn it on. The bias holds back one input, and "
    "only both together overcome it. What is your sum at (0, 1), and on which side of 0 should it lie?"
)
FEEDBACK_KO = (
    "OR의 진리표가 AND와 같습니다. 입력 하나로는 켜지지 않습니다. 편향이 입력 하나를 막고 있어서 둘이 함께 있어야 "
    "이길 수 있습니다. (0, 1)에서 합은 얼마이고, 0의 어느 쪽에 있어야 할까요?"
)


def OR(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([0.5, 0.5]), -0.7)
