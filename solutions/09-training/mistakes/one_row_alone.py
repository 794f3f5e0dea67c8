"""A pass is one row."""

TASK = 1
FEEDBACK = (
    "Your number is that of a single row, however many go through. Each row needs all products anew. What is it "
    "for 10 rows?"
)
FEEDBACK_KO = (
    "행이 몇 개 지나가든 행 하나의 개수가 나왔습니다. 행마다 모든 곱셈을 새로 해야 합니다. 행이 10개이면 몇 번일까요?"
)


def multiplications(sizes, rows):
    count = 0
    for i in range(1, len(sizes)):
        count += sizes[i - 1] * sizes[i]
    return count
