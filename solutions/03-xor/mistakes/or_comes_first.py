"""The order of the two units makes no difference."""

TASK = 3
FEEDBACK = (
    "Both values are there, but in the other order: OR comes first. To `AND` the order is all the same, but not "
    "to somebody who unpacks the pair. If the pair for (0, 0) is to be marked in the plane of s1 and s2, how far "
    "to the right does it lie, and how far up?"
)
FEEDBACK_KO = (
    "두 값이 다 있지만 순서가 바뀌어서 OR가 먼저 나왔습니다. `AND`에는 순서가 상관없지만, 이 쌍을 받아 쓰는 "
    "쪽에는 중요합니다. (0, 0)에서 얻은 쌍을 s1과 s2의 평면에 찍으면, 오른쪽으로 얼마, 위로 얼마인 자리에 "
    "놓입니까?"
)


def hidden(x1, x2):
    return OR(x1, x2), NAND(x1, x2)
