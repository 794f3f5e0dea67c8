"""A weight is something that is added to its input."""

TASK = 2
FEEDBACK = (
    "Your answers are those of a sum in which each weight is added to its input. A weight says how much its input "
    "counts, and with a weight of 0 the input should not count at all. What is left in your sum of an input of 3 "
    "with a weight of 0?"
)
FEEDBACK_KO = (
    "입력마다 가중치를 더해서 만든 합과 같은 답이 나옵니다. 가중치는 그 입력이 얼마나 중요한지를 나타내므로, "
    "가중치가 0이면 입력은 아무 영향이 없어야 합니다. 입력이 3이고 가중치가 0일 때 지금의 합에는 얼마가 들어갈까요?"
)


def perceptron(x, w, b):
    total = np.sum(w + x) + b
    if total > 0:
        return 1
    return 0
