"""The error is prediction plus target."""

TASK = 5
FEEDBACK = (
    "Your error is w · x + y, so that a prediction of 6 has an error of 12 where y is 6. What should the error be "
    "when w · x is y?"
)
FEEDBACK_KO = (
    "오차가 w · x + y로 되어 있어서, y가 6일 때 예측이 6으로 맞아도 오차가 12입니다. w · x가 y와 같으면 오차는 "
    "얼마여야 할까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x + y
        w = w - lr * np.mean(error * x)
    return w
