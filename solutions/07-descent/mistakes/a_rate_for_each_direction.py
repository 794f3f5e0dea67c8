"""Each direction has a rate of its own."""

TASK = 3
FEEDBACK = (
    "You return a limit for each direction. One lr has to do for all of them. Which of your numbers does no harm "
    "to any direction?"
)
FEEDBACK_KO = (
    "방향마다 한계를 하나씩 반환했습니다. lr 하나를 모든 방향에 써야 합니다. 그 수들 가운데 어느 방향에도 탈이 "
    "없는 것은 어느 것일까요?"
)


def largest_lr(curvatures):
    return 2 / curvatures
