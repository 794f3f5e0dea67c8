"""As many weights as both layers have together."""

TASK = 1
FEEDBACK = (
    "Between two layers you count as many weights as there are neurons in both together. Each of the first is "
    "connected with each of the second. How many lines lie between 3 inputs and 4 neurons?"
)
FEEDBACK_KO = (
    "두 층 사이의 가중치를 두 층의 뉴런을 더한 만큼 세었습니다. 앞 층의 것마다 뒤 층의 것 모두와 "
    "이어집니다. 입력 3개와 뉴런 4개 사이에는 선이 몇 개인가요?"
)


def parameter_count(sizes):
    count = 0
    for i in range(1, len(sizes)):
        count += sizes[i - 1] + sizes[i] + sizes[i]
    return count


def multiplications(sizes, rows):
    count = 0
    for i in range(1, len(sizes)):
        count += sizes[i - 1] + sizes[i]
    return rows * count
