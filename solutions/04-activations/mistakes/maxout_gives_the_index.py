"""argmax is the function that gives the maximum."""

TASK = 4
FEEDBACK = (
    "Your `maxout` tells which line is the highest, counted from 0, and not how high it is. When the lines have the "
    "heights 4 and 9, it gives 1. Which number should come out?"
)
FEEDBACK_KO = (
    "`maxout`이 가장 높은 직선의 높이가 아니라 그 직선의 번호를 0부터 세어 반환합니다. 두 직선의 높이가 4와 9이면 "
    "1이 나옵니다. 어떤 수가 나와야 할까요?"
)


def maxout(x, w, b):
    return np.argmax(w * x + b)
