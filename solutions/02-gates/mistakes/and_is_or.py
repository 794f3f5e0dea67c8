"""The weights make the gate, and the bias hardly matters."""

TASK = 3
FEEDBACK = (
    "Your AND has the table of OR: one input alone is enough for it. In AND the bias should hold back one input, "
    "but not two. What is your sum at (1, 0), and what is it at (1, 1)?"
)
FEEDBACK_KO = (
    "AND의 진리표가 OR와 같습니다. 입력이 하나만 켜져도 1이 됩니다. AND의 편향은 입력이 하나일 때는 막고 둘일 때는 "
    "막지 않아야 합니다. (1, 0)과 (1, 1)에서 합은 각각 얼마일까요?"
)


def AND(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([0.5, 0.5]), -0.2)
