"""A bias that just equals the weights is enough for two inputs."""

TASK = 1
FEEDBACK = (
    "Your `AND` is 0 in all four rows, also for (1, 1). There the two weights together have to outweigh the bias; "
    "just making up for it is not enough. Work out your sum for (1, 1) on paper: is it above 0?"
)
FEEDBACK_KO = (
    "`AND`가 (1, 1)을 포함해 네 행에서 모두 0입니다. (1, 1)에서는 두 가중치의 합이 편향을 이겨야 "
    "합니다. 비기는 것으로는 부족합니다. (1, 1)에서 합을 종이에 계산해 보면 0보다 클까요?"
)


def AND(x1, x2):
    return int(False)
