"""The curvatures are in order."""

TASK = 3
FEEDBACK = (
    "Your rate is the limit of the last direction alone. The curvatures are in no order. How do you find the "
    "largest one?"
)
FEEDBACK_KO = "마지막 방향만의 한계가 나왔습니다. 곡률은 정렬되어 있지 않습니다. 가장 큰 것은 어떻게 찾을까요?"


def largest_lr(curvatures):
    return 2 / curvatures[-1]
