"""A neuron whose sum is large rests."""

TASK = 2
FEEDBACK = (
    "Each of your answers is the opposite one: a sum above 0 gives 0, and every other sum gives 1. A neuron should "
    "fire when its sum is large. With a sum of 5, which answer should come out, and which one does?"
)
FEEDBACK_KO = (
    "모든 답이 반대입니다. 합이 0보다 크면 0, 아니면 1이 나옵니다. 뉴런은 합이 클 때 활성화되어야 합니다. 합이 "
    "5이면 어떤 답이 나와야 하고, 지금은 어떤 답이 나올까요?"
)


def perceptron(x, w, b):
    total = np.sum(w * x) + b
    if total > 0:
        return 0
    return 1
