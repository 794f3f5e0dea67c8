"""A list begins at 1."""

TASK = 6
FEEDBACK = "Your neuron leaves its first input out. At which index does a list begin?"
FEEDBACK_KO = "뉴런이 첫 입력을 빼먹습니다. 리스트는 몇 번부터 시작하나요?"


def neuron(x, w, b):
    total = b
    for i in range(1, len(w)):
        total = total + w[i] * x[i]
    return total.tanh()
