"""If the gradient has no N, the loss must have none."""

TASK = 1
FEEDBACK = (
    "Your loss is the sum over the rows. It was the mean, as its docstring says, and what it says is right. Which "
    "other function does not go with a mean?"
)
FEEDBACK_KO = (
    "오차가 행에 대한 합입니다. 독스트링대로 원래는 평균이었고, 독스트링은 옳습니다. 평균과 맞지 않는 함수는 어느 "
    "것일까요?"
)


def loss(p, t):
    return -np.sum(np.log(p[np.arange(len(t)), t] + 1e-12))
