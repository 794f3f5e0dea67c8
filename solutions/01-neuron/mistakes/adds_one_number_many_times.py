"""To multiply is to add the same number again and again."""

TASK = 1
FEEDBACK = (
    "Your answers are those of adding up one number as many times as the other one says. That can be done 7 times, "
    "but neither 2.5 times nor −5 times. What should come out for x = 0.5 and w = −5, and which operation takes such "
    "numbers as well?"
)
FEEDBACK_KO = (
    "한 수를 다른 수의 횟수만큼 더한 것과 같은 답입니다. 7번 더할 수는 있어도 2.5번이나 −5번 더할 수는 없습니다. x = "
    "0.5, w = −5이면 어떤 수가 나와야 하고, 그런 수도 다룰 수 있는 연산은 무엇일까요?"
)


def neuron(x, w):
    y = 0.0
    for _ in range(int(w)):
        y += x
    return y


def neuron(x, w):
    y = 0.0
    for _ in range(int(x)):
        y += w
    return y
