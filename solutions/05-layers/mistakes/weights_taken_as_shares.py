"""A weight is the share itself."""

TASK = 6
FEEDBACK = (
    "Your shares are the error times the weight, which is right only as long as the weights add up to 1. With the "
    "weights 3 and 2 an error of 0.6 is split into 1.8 and 1.2. What should the shares add up to, and what do "
    "yours add up to?"
)
FEEDBACK_KO = (
    "몫이 오차와 가중치의 곱입니다. 이것은 가중치의 합이 1일 때만 맞습니다. 가중치가 3과 2이면 오차 0.6이 1.8과 "
    "1.2로 나뉩니다. 몫을 모두 더하면 얼마가 되어야 하고, 지금은 얼마일까요?"
)


def share_error(error, weights):
    return [error * weight for weight in weights]
