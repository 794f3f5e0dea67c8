"""Every number of the table counts, so it is divided by their number in a row."""

TASK = 3
FEEDBACK = (
    "Your slopes are divided by the number of classes. It has to be another number, which for a batch of one "
    "picture is 1. Over what is the loss a mean?"
)
FEEDBACK_KO = (
    "기울기를 클래스의 수로 나누었습니다. 사진이 하나인 배치에서 1이 되는 다른 수여야 합니다. 오차는 무엇에 대한 "
    "평균인가요?"
)


def loss_gradient(p, t):
    back = p.copy()
    back[np.arange(len(t)), t] -= 1.0
    return back / p.shape[1]
