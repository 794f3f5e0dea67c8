"""To share out is to find the proportions."""

TASK = 6
FEEDBACK = (
    "Your shares add up to 1, whatever the error is. The proportions are right, but the size of the error has no "
    "part in them. What should all shares add up to when the error is 0.6?"
)
FEEDBACK_KO = (
    "오차가 얼마이든 몫의 합이 1입니다. 비율은 맞지만 오차의 크기가 들어 있지 않습니다. 오차가 0.6이면 몫을 모두 "
    "더한 값은 얼마여야 할까요?"
)


def share_error(error, weights):
    total = sum(weights)
    return [weight / total for weight in weights]
