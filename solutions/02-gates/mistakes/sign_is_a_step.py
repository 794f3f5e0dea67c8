"""The sign is 1 or 0."""

TASK = 1
FEEDBACK = (
    "Your `sign` gives 0 for numbers below 0, as a step function does. It has three answers, one for each side and "
    "one for 0 itself. Which one belongs below 0?"
)
FEEDBACK_KO = (
    "`sign`이 0보다 작은 수에 계단 함수처럼 0을 냅니다. 이 함수의 답은 양쪽에 하나씩, 그리고 0에 하나, 모두 "
    "셋입니다. 0보다 작은 쪽의 답은 무엇일까요?"
)


def sign(z):
    return np.where(z > 0, 1, 0)
