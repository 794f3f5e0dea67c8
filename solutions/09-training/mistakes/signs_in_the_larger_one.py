"""`max` finds the larger one."""

TASK = 3
FEEDBACK = (
    "Your answers are as if the slopes had been compared with their signs: of 3 and −5 the larger is then 3, and of "
    "−2, −1.5 and 0.001 it is 0.001. Which of −2 and −1.5 is larger in size?"
)
FEEDBACK_KO = (
    "기울기를 부호까지 넣어 비교한 것과 같은 답입니다. 그러면 3과 −5 가운데 큰 것은 3이고, −2, −1.5, 0.001 가운데 큰 "
    "것은 0.001입니다. −2와 −1.5 가운데 크기가 더 큰 것은 무엇인가요?"
)


def relative_error(a, b):
    return abs(a - b) / max(a, b, 0.001)
