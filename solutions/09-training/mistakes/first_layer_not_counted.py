"""The inputs come with the first layer for free."""

TASK = 1
FEEDBACK = (
    "What the first layer holds is missing in your number. For the sizes 3-4-1, how many weights are there "
    "between the inputs and the 4 neurons?"
)
FEEDBACK_KO = (
    "첫 층에 있는 것이 빠진 개수가 나왔습니다. 크기가 3-4-1일 때 입력과 뉴런 4개 사이에는 가중치가 몇 개 있나요?"
)


def parameter_count(sizes):
    count = 0
    for i in range(2, len(sizes)):
        count += sizes[i - 1] * sizes[i] + sizes[i]
    return count


def multiplications(sizes, rows):
    count = 0
    for i in range(2, len(sizes)):
        count += sizes[i - 1] * sizes[i]
    return rows * count
