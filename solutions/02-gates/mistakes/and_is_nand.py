"""The signs of AND and NAND make no difference."""

TASK = 3
FEEDBACK = (
    "Your AND has the table of NAND: it is 0 only at (1, 1), where it should be 1. Two names may have changed "
    "places, or a sign is missing. What is your sum at (1, 1), and on which side of 0 should it lie?"
)
FEEDBACK_KO = (
    "AND의 진리표가 NAND와 같습니다. 1이어야 할 (1, 1)에서만 0입니다. 두 이름이 서로 바뀌었거나 "
    "부호가 빠졌을 수 있습니다. (1, 1)에서 합은 얼마이고, 0의 어느 쪽에 있어야 할까요?"
)


def AND(x1, x2):
    return int(not (x1 and x2))
