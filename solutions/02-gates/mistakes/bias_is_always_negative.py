"""A bias is negative."""

TASK = 4
FEEDBACK = (
    "Your bias is never above 0, not even where the threshold is negative. What do you get when theta = −0.5 goes to "
    "the other side of w · x > theta?"
)
FEEDBACK_KO = (
    "임계값이 음수일 때도 편향이 0보다 커지지 않습니다. theta = −0.5일 때 w · x > theta에서 theta를 반대쪽으로 "
    "옮기면 무엇이 될까요?"
)


def threshold_to_bias(theta):
    return -abs(theta)
