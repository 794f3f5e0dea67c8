"""ReLU keeps what is above 0."""

TASK = 5
FEEDBACK = (
    "You keep the slopes that are above 0, and drop those below. ReLU asks for the sign of what went through it on "
    "the way forward. Which argument of the function holds that?"
)
FEEDBACK_KO = (
    "0보다 큰 기울기를 남기고 작은 기울기를 버렸습니다. ReLU는 순전파 때 지나간 값의 부호를 봅니다. 그것은 함수의 "
    "어느 인자에 들어 있나요?"
)


def slopes_below(net, inputs, i, back):
    W, _ = net[i]
    below = back @ W.T
    return below * (below > 0)
