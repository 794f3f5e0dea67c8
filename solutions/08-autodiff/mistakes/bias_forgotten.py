"""A neuron weighs its inputs."""

TASK = 6
FEEDBACK = "Your neuron leaves out its bias b. Which number is there before the first product is added?"
FEEDBACK_KO = "뉴런에 편향 b가 빠졌습니다. 첫 곱을 더하기 전에 있는 수는 무엇인가요?"


def neuron(x, w, b):
    total = Value(0.0)
    for weight, number in zip(w, x, strict=True):
        total = total + weight * number
    return total.tanh()
