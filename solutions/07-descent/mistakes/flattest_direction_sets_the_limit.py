"""The smallest number sets the limit."""

TASK = 3
FEEDBACK = (
    "Your rate is the limit of the smallest curvature. With it the direction of the largest curvature diverges. "
    "Which direction is the first to diverge when lr grows?"
)
FEEDBACK_KO = (
    "곡률이 가장 작은 방향의 한계가 나왔습니다. 그 학습률에서는 곡률이 가장 큰 방향이 발산합니다. lr를 키울 때 "
    "가장 먼저 발산하는 방향은 어느 것일까요?"
)


def largest_lr(curvatures):
    return 2 / np.min(curvatures)
