"""The more easily OR fires, the better, so its bias may be positive, or 0 with `>=`."""

TASK = 3
FEEDBACK = (
    "Your OR is 1 in every row, even at (0, 0), where no input speaks for it. There the bias alone is compared "
    "with 0. What is your sum at (0, 0), and what should keep the gate off there?"
)
FEEDBACK_KO = (
    "OR가 네 행 모두에서 1입니다. 켜진 입력이 하나도 없는 (0, 0)에서도 1입니다. 거기서는 편향만 0과 비교됩니다. "
    "(0, 0)에서 합은 얼마입니까? 무엇이 게이트를 꺼진 채로 두어야 합니까?"
)


def OR(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([0.5, 0.5]), 0.2)
