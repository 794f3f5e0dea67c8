"""Maxout is w · x + b."""

TASK = 4
FEEDBACK = (
    "Your `maxout` gives the heights of all the lines, one number for each. That is the first half of the work. "
    "Seen from above, which of the heights 2 and −1 is visible?"
)
FEEDBACK_KO = (
    "`maxout`이 모든 직선의 높이를 하나씩 다 돌려줍니다. 그것은 일의 절반입니다. 높이가 2와 −1인 두 직선을 위에서 "
    "내려다보면 어느 쪽이 보입니까?"
)


def maxout(x, w, b):
    return w * x + b
