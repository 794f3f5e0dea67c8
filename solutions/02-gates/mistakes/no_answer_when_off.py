"""A neuron that is off has nothing to return."""

TASK = 2
FEEDBACK = (
    "Where the answer should be 0, nothing comes back (`None`). To be off is an answer as well: whoever uses this "
    "neuron has to compute with a number. Which number should your function return when the sum is not above 0?"
)
FEEDBACK_KO = (
    "답이 0이어야 할 때 아무것도 나오지 않습니다(`None`). 꺼져 있다는 것도 하나의 답입니다. 이 뉴런의 "
    "답을 쓰는 쪽은 수로 계산해야 합니다. 합이 0보다 크지 않을 때 함수는 어떤 수를 반환해야 할까요?"
)


def perceptron(x, w, b):
    if np.sum(w * x) + b > 0:
        return 1
    return None


def AND(x1, x2):
    if 0.5 * x1 + 0.5 * x2 > 0.7:
        return 1
    return None


def NAND(x1, x2):
    if 0.5 * x1 + 0.5 * x2 < 0.7:
        return 1
    return None


def OR(x1, x2):
    if 0.5 * x1 + 0.5 * x2 > 0.2:
        return 1
    return None
