"""Maxout is w · x + b."""

TASK = 4
FEEDBACK = (
    "Your `maxout` gives the heights of all the lines, one number for each. That is the first half of the work. When "
    "two lines have the heights 2 and −1, which single number should come out?"
)
FEEDBACK_KO = (
    "`maxout`이 모든 직선의 높이를 하나씩 다 반환합니다. 여기까지가 할 일의 절반입니다. 두 직선의 높이가 2와 −1이면, "
    "어떤 수 하나가 나와야 할까요?"
)


def maxout(x, w, b):
    return w * x + b
