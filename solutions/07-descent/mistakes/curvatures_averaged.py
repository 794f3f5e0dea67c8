"""All directions count alike."""

TASK = 3
FEEDBACK = (
    "Your rate is the limit of the mean curvature. A direction that is narrower than the mean may diverge with "
    "it. Is it enough for a walk that most directions arrive?"
)
FEEDBACK_KO = (
    "곡률의 평균에 대한 한계가 나왔습니다. 평균보다 좁은 방향은 그 학습률에서 발산할 수 있습니다. 대부분의 방향이 "
    "다가가기만 하면 충분할까요?"
)


def largest_lr(curvatures):
    return 2 / np.mean(curvatures)
