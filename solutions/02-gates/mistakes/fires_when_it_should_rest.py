"""A neuron whose sum is large rests."""

TASK = 2
FEEDBACK = (
    "Each of your answers is the opposite one: a sum above 0 gives 0, and all others give 1. A large sum means "
    "that much speaks for firing. With a sum of 5, which answer do you expect, and which one comes?"
)
FEEDBACK_KO = (
    "모든 답이 반대입니다. 합이 0보다 크면 0, 아니면 1이 나옵니다. 합이 크다는 것은 활성화될 이유가 많다는 "
    "뜻입니다. 합이 5일 때 어떤 답을 기대합니까? 실제로는 어떤 답이 나옵니까?"
)


def perceptron(x, w, b):
    total = np.sum(w * x) + b
    if total > 0:
        return 0
    return 1
