"""A range ends one before its end, and the list one before that."""

TASK = 6
FEEDBACK = "Your neuron leaves its last input out. Which is the last number that `range(n)` gives?"
FEEDBACK_KO = "뉴런이 마지막 입력을 빼먹습니다. `range(n)`이 내는 마지막 수는 무엇인가요?"


def neuron(x, w, b):
    total = b
    for i in range(len(w) - 1):
        total = total + w[i] * x[i]
    return total.tanh()
