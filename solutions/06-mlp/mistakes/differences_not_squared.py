"""Differences are added as they are."""

TASK = 2
FEEDBACK = (
    "Your squared error adds up the differences as they are, so that it can be negative, and too much in one place "
    "makes up for too little in another. What takes the sign away from a difference here?"
)
FEEDBACK_KO = (
    "차를 그대로 더해서 오차가 음수가 될 수 있고, 한쪽에서 남는 만큼이 다른 쪽에서 모자라는 만큼과 상쇄됩니다. 이 "
    "공식에서는 무엇이 차의 부호를 없앨까요?"
)


def squared_error(y, t):
    return 0.5 * (y - t).sum() / len(y)
