"""0.001 is added, as ε is."""

TASK = 3
FEEDBACK = (
    "You add the 0.001 to the larger slope. It should only be taken where both are smaller than it. What are 4 "
    "and 3 divided by?"
)
FEEDBACK_KO = (
    "더 큰 기울기에 0.001을 더했습니다. 0.001은 둘 다 그보다 작을 때만 씁니다. 4와 3이면 차를 무엇으로 나누나요?"
)


def relative_error(a, b):
    return abs(a - b) / (max(abs(a), abs(b)) + 0.001)
