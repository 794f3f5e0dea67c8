"""The first direction stands for all."""

TASK = 3
FEEDBACK = (
    "Your rate is the limit of the first direction alone. Some other direction may be narrower. How do you find "
    "the narrowest one?"
)
FEEDBACK_KO = "첫째 방향만의 한계가 나왔습니다. 다른 방향이 더 좁을 수 있습니다. 가장 좁은 방향은 어떻게 찾을까요?"


def largest_lr(curvatures):
    return 2 / curvatures[0]
