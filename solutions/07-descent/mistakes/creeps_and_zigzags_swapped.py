"""A factor above 0 zigzags."""

TASK = 3
FEEDBACK = (
    'Your "creeps" and "zigzags" are swapped. Multiply 8 by −0.5 again and again: on how many sides of 0 do the '
    "numbers lie?"
)
FEEDBACK_KO = (
    '"creeps"와 "zigzags"가 서로 바뀌었습니다. 8에 −0.5를 거듭 곱해 보세요. 그 수들은 0의 한쪽에만 있나요, 양쪽에 '
    "있나요?"
)


def outcome(lr, a):
    factor = 1 - lr * a
    if factor > 0:
        return "zigzags"
    if factor > -1:
        return "creeps"
    return "diverges"
