"""A neuron weighs its inputs."""

TASK = 6
FEEDBACK = "Your neuron leaves out its bias b. With which number should the sum begin?"
FEEDBACK_KO = "뉴런에 편향 b가 빠졌습니다. 합은 어떤 수에서 시작해야 할까요?"


def neuron(x, w, b):
    total = Value(0.0)
    for weight, number in zip(w, x, strict=True):
        total = total + weight * number
    return total.tanh()
