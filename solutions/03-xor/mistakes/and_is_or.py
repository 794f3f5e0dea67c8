"""The weights make the gate, and the bias hardly matters."""

TASK = 1
FEEDBACK = (
    "Your `AND` gives the answers of OR: one input alone is enough for it. The bias of AND should hold back one "
    "input, but not two. What is your sum for (1, 0), and what is it for (1, 1)?"
)
FEEDBACK_KO = (
    "`AND`가 OR의 답을 냅니다. 입력이 하나만 1이어도 1이 나옵니다. AND의 편향은 입력이 하나일 때는 "
    "막고 둘일 때는 막지 않아야 합니다. (1, 0)과 (1, 1)에서 합은 각각 얼마일까요?"
)


def AND(x1, x2):
    return int(x1 or x2)
