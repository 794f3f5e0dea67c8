"""The sum is the scale."""

TASK = 3
FEEDBACK = (
    "You divide by both slopes together. Some books do, but the README takes the larger one of the two. What is "
    "the error of 2 and 1.5 then?"
)
FEEDBACK_KO = (
    "두 기울기를 더한 것으로 나누었습니다. 그렇게 하는 책도 있지만 README에서는 둘 중 더 큰 쪽으로 "
    "나눕니다. 그러면 2와 1.5의 상대 오차는 얼마인가요?"
)


def relative_error(a, b):
    return abs(a - b) / max(abs(a) + abs(b), 0.001)
