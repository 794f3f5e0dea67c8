"""Shares are whole numbers."""

TASK = 6
FEEDBACK = (
    "Each of your shares is rounded down to a whole number, as `//` does it. The shares together should be as large "
    "as the error again. Which sign divides without dropping a remainder?"
)
FEEDBACK_KO = (
    "`//`로 나눈 것처럼 몫이 모두 내림한 정수로 나옵니다. 몫을 모두 더하면 다시 오차가 되어야 합니다. 나머지를 "
    "버리지 않고 나누는 기호는 무엇일까요?"
)


def share_error(error, weights):
    total = sum(weights)
    return [error * weight // total for weight in weights]
