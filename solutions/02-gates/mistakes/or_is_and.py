"""OR differs from AND in its weights, or not at all; the bias can stay."""

TASK = 3
FEEDBACK = (
    "Your OR has the table of AND: a single input is not enough to turn it on. In OR one input alone has to "
    "overcome the bias. What is your sum at (0, 1), and on which side of 0 should it lie?"
)
FEEDBACK_KO = (
    "OR의 진리표가 AND와 같습니다. 입력 하나로는 켜지지 않습니다. OR에서는 입력 하나만으로도 편향을 이겨야 합니다. "
    "(0, 1)에서 합은 얼마이고, 0의 어느 쪽에 있어야 할까요?"
)


def OR(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([0.5, 0.5]), -0.7)
