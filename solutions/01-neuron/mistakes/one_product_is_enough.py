"""The neuron is on as soon as some input is strong enough by itself."""

TASK = 4
FEEDBACK = (
    "Your neuron is on as soon as any single product reaches T. But inputs can help each other or work against each "
    "other. What has to be done with the products before anything is compared with T?"
)
FEEDBACK_KO = (
    "곱 가운데 하나만 T에 이르면 뉴런이 켜집니다. 그러나 입력은 서로 돕기도 하고 방해하기도 합니다. T와 비교하기 "
    "전에 곱들을 어떻게 해야 할까요?"
)


def threshold_neuron(x, w, T):
    for i in range(len(x)):
        if w[i] * x[i] >= T:
            return 1
    return 0


def threshold_neuron(x, w, T):
    for i in range(len(x)):
        if w[i] * x[i] > T:
            return 1
    return 0
