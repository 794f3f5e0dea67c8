"""`max` finds the larger one."""

TASK = 3
FEEDBACK = (
    "Where both slopes are below 0, you divide by 0.001: `max` of −2, −1.5 and 0.001 is 0.001. Which of −2 and "
    "−1.5 is larger in size?"
)
FEEDBACK_KO = (
    "두 기울기가 모두 0보다 작으면 0.001로 나눕니다. −2, −1.5, 0.001의 `max`가 "
    "0.001이기 때문입니다. −2와 −1.5 가운데 크기가 더 큰 것은 무엇인가요?"
)


def relative_error(a, b):
    return abs(a - b) / max(a, b, 0.001)
