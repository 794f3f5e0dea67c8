"""The order of the two units makes no difference."""

TASK = 3
FEEDBACK = (
    "Both values are there, but in the other order: OR comes first. Whoever uses the pair takes the first value "
    "for s1 and the second for s2. When the pair for (0, 0) is marked in the plane of s1 and s2, at which point "
    "should it lie?"
)
FEEDBACK_KO = (
    "두 값이 다 있지만 순서가 바뀌어서 OR가 먼저 나왔습니다. 이 쌍을 쓰는 쪽에서는 첫째 값을 s1, 둘째 값을 s2로 "
    "받습니다. (0, 0)에서 얻은 쌍을 s1과 s2의 평면에 찍으면 어느 점이어야 할까요?"
)


def hidden(x1, x2):
    return OR(x1, x2), NAND(x1, x2)
