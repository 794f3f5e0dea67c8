"""tanh of a number is what is asked for."""

TASK = 6
FEEDBACK = (
    "Your neuron computes with plain numbers, so that its answer remembers nothing: w and b get the gradient 0. "
    "Which of the two should be added up, the Values or their `.data`?"
)
FEEDBACK_KO = (
    "뉴런이 그냥 수로 계산해서 답이 아무것도 기억하지 못합니다. w와 b의 기울기가 0입니다. 더해야 하는 것은 "
    "Value와 그 `.data` 중 어느 쪽일까요?"
)


def neuron(x, w, b):
    total = b.data
    for weight, number in zip(w, x, strict=True):
        total = total + weight.data * as_value(number).data
    return Value(total).tanh()
