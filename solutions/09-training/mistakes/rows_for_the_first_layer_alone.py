"""The rows are in X, so only the first layer has them."""

TASK = 1
FEEDBACK = (
    "You count the rows in the first layer, and a single one in those behind it. How many rows has y1, which goes "
    "into the second layer?"
)
FEEDBACK_KO = (
    "첫 층에서는 행을 모두 세지만 그 뒤의 층에서는 하나만 세었습니다. 둘째 층에 들어가는 y1에는 행이 몇 개 있나요?"
)


def multiplications(sizes, rows):
    count = rows * sizes[0] * sizes[1]
    for i in range(2, len(sizes)):
        count += sizes[i - 1] * sizes[i]
    return count
