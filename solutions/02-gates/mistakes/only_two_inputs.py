"""A perceptron has two inputs, as the gates do."""

TASK = 2
FEEDBACK = (
    "With one input your perceptron stops with an `IndexError`: it reaches for a second one. The gates have two "
    "inputs, but a perceptron may have any number of them. How can the sum run over all inputs without naming "
    "them one by one?"
)
FEEDBACK_KO = (
    "입력이 하나이면 두 번째 입력을 꺼내려다 `IndexError`로 멈춥니다. 게이트는 입력이 두 개이지만 퍼셉트론의 "
    "입력은 몇 개라도 될 수 있습니다. 입력을 하나하나 적지 않고 모두 더하려면 어떻게 해야 할까요?"
)


def perceptron(x, w, b):
    total = w[0] * x[0] + w[1] * x[1] + b
    if total > 0:
        return 1
    return 0
