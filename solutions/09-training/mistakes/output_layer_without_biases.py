"""Only hidden neurons have biases."""

TASK = 1
FEEDBACK = (
    "Your number lacks the biases of the last layer. Its neurons add up a bias like all others. How many are "
    "there in 3-4-1 together?"
)
FEEDBACK_KO = (
    "마지막 층의 편향이 빠진 개수가 나왔습니다. 그 층의 뉴런도 다른 뉴런처럼 편향을 더합니다. 3-4-1에는 "
    "모두 몇 개가 있나요?"
)


def parameter_count(sizes):
    count = -sizes[-1]
    for i in range(1, len(sizes)):
        count += sizes[i - 1] * sizes[i] + sizes[i]
    return count
