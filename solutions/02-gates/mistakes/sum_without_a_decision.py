"""The sum is the answer of a neuron."""

TASK = 2
FEEDBACK = (
    "The sum itself comes back: 0.5 · 1 + 0.5 · 1 − 0.7 gives 0.3. So far the neuron has only weighed; its answer "
    "is a decision between two values. What is still to be done with the 0.3?"
)
FEEDBACK_KO = (
    "합이 그대로 나옵니다. 0.5 · 1 + 0.5 · 1 − 0.7이면 답이 0.3입니다. 여기까지는 가중합을 구했을 뿐이고, 뉴런의 "
    "답은 두 값 중 하나를 고르는 결정입니다. 0.3을 가지고 무엇을 더 해야 합니까?"
)


def perceptron(x, w, b):
    return np.sum(w * x) + b
