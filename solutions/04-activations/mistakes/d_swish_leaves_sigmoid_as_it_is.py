"""In the second half of the product rule, sigmoid is not differentiated."""

TASK = 2
FEEDBACK = (
    "Your `d_swish` answers with sigmoid(x) + x · sigmoid(x). The product rule takes the slope of one factor at a "
    "time, and in the second half that factor is sigmoid. What is its slope?"
)
FEEDBACK_KO = (
    "`d_swish`가 sigmoid(x) + x · sigmoid(x)를 냅니다. 곱의 미분법에서는 두 인수를 하나씩 미분하고, 둘째 항에서는 "
    "sigmoid를 미분합니다. sigmoid의 기울기는 무엇일까요?"
)


def d_swish(x):
    return sigmoid(x) + x * sigmoid(x)
