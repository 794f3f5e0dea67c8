"""Each input is squeezed."""

TASK = 6
FEEDBACK = (
    "Your neuron takes tanh after each product that it adds. One tanh is asked for. Which line belongs behind the loop?"
)
FEEDBACK_KO = "뉴런이 곱을 더할 때마다 tanh를 합니다. tanh는 한 번이어야 합니다. 반복문 뒤에 와야 하는 줄은 무엇인가요?"


def neuron(x, w, b):
    total = b
    for weight, number in zip(w, x, strict=True):
        total = (total + weight * number).tanh()
    return total
