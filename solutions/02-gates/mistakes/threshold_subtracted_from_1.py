"""Bias and threshold add up to 1."""

TASK = 4
FEEDBACK = (
    "Your bias is 1 − theta. Nothing in w · x > theta says 1: the sum is compared with 0 in the end. What is left on "
    "the right when theta has gone to the left?"
)
FEEDBACK_KO = (
    "편향이 1 − theta로 나옵니다. 그런데 w · x > theta에는 1이 없습니다. 합은 결국 0과 비교합니다. theta를 왼쪽으로 "
    "옮기면 오른쪽에는 무엇이 남을까요?"
)


def threshold_to_bias(theta):
    return 1 - theta
