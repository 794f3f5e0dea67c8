"""The neuron may decide as soon as the sum has reached T."""

TASK = 4
FEEDBACK = (
    "Your neuron turns on as soon as a part of its sum reaches T. A product that comes later can make the sum "
    "smaller again. How many of the products have to be added before the sum is compared with T?"
)
FEEDBACK_KO = (
    "합의 일부가 T에 이르기만 하면 뉴런이 켜집니다. 그러나 나중에 더하는 곱이 합을 다시 줄일 수도 있습니다. T와 "
    "비교하기 전에 곱을 몇 개나 더해 두어야 할까요?"
)


def threshold_neuron(x, w, T):
    total = 0.0
    for i in range(len(x)):
        total += w[i] * x[i]
        if total >= T:
            return 1
    return 0


def threshold_neuron(x, w, T):
    total = 0.0
    for i in range(len(x)):
        total += w[i] * x[i]
        if total > T:
            return 1
    return 0
