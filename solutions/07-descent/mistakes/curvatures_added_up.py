"""All directions add up."""

TASK = 3
FEEDBACK = (
    "Your rate is the limit for the sum of the curvatures, which is smaller than needed. Each direction has its "
    "own factor, 1 − lr · a. Which one of them reaches −1 first?"
)
FEEDBACK_KO = (
    "곡률을 모두 더한 값에 대한 한계가 나왔습니다. 필요한 것보다 작습니다. 방향마다 배수 1 − lr · a가 따로 "
    "있습니다. 그 가운데 가장 먼저 −1이 되는 것은 어느 것일까요?"
)


def largest_lr(curvatures):
    return 2 / np.sum(curvatures)
