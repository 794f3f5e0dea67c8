"""The search for a largest number starts from 0."""

TASK = 4
FEEDBACK = (
    "Where every line is below 0, your `maxout` is 0, as if 0 were one of the lines. ReLU is like that, but not "
    "every maxout. Which of −2 and −7 is the larger, and what would a search for it that starts from 0 find?"
)
FEEDBACK_KO = (
    "모든 직선이 0보다 아래에 있을 때 `maxout`이 0입니다. 0도 직선 가운데 하나인 것과 같습니다. ReLU는 그렇지만 "
    "맥스아웃이 늘 그런 것은 아닙니다. −2와 −7 가운데 어느 것이 더 크고, 0에서 시작해 큰 쪽을 찾으면 무엇이 나올까요?"
)


def maxout(x, w, b):
    largest = 0
    for i in range(len(w)):
        largest = max(largest, w[i] * x + b[i])
    return largest
