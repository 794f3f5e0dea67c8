"""To share out is to find the proportions."""

TASK = 6
FEEDBACK = (
    "Your shares are proportions: they add up to 1, whatever the error is. The proportions are right, but it is "
    "an error of a certain size that is shared out. What should all shares add up to when the error is 0.6?"
)
FEEDBACK_KO = (
    "비율이 그대로 몫으로 나와서, 오차가 얼마이든 합이 1입니다. 비율은 맞지만, 나누려는 것은 크기가 정해진 "
    "오차입니다. 오차가 0.6이면 몫을 모두 더한 값은 얼마여야 합니까?"
)


def share_error(error, weights):
    total = sum(weights)
    return [weight / total for weight in weights]
