"""A copy is not needed."""

TASK = 3
FEEDBACK = (
    "Your slopes are right, but p has been changed on the way: the array that was given holds something else now. "
    "What did the code that you were given make first?"
)
FEEDBACK_KO = (
    "기울기는 맞지만 도중에 p가 바뀌었습니다. 넘겨받은 배열에 이제 다른 것이 들어 있습니다. 원래 코드는 먼저 "
    "무엇을 만들었나요?"
)


def loss_gradient(p, t):
    p[np.arange(len(t)), t] -= 1.0
    return p / len(t)


def loss_gradient(p, t):
    p[np.arange(len(t)), t] -= 1.0
    p /= len(t)
    return p
