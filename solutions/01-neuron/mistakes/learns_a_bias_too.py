"""A line has a slope and an intercept, so both are learnt."""

TASK = 5
FEEDBACK = (
    "The first step is right, but from the second on your weight moves as if a bias were learnt beside it and added "
    "to w · x. Then the two share what this one weight should do alone. What does the neuron y = w · x answer to x = "
    "0, and what could it answer if something were added?"
)
FEEDBACK_KO = (
    "첫 단계는 맞지만, 둘째 단계부터는 편향도 함께 학습해서 w · x에 더하는 것처럼 가중치가 움직입니다. 그러면 가중치 "
    "혼자 할 일을 둘이 나누어 하게 됩니다. 뉴런 y = w · x는 x = 0에 무엇이라고 답하고, 다른 것을 더한다면 무엇이라고 "
    "답할 수 있을까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    b = 0.0
    for _ in range(steps):
        error = w * x + b - y
        w = w - lr * np.mean(error * x)
        b = b - lr * np.mean(error)
    return w


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    b = 0.0
    for _ in range(steps):
        w = w - lr * np.mean((w * x + b - y) * x)
        b = b - lr * np.mean(w * x + b - y)
    return w
