"""Maxout has two lines."""

TASK = 4
FEEDBACK = (
    "Your `maxout` looks at the first two lines only. Here k may be any number: with three lines the last can be the "
    "highest, and with one line there is no second. What does NumPy compute when a whole array is multiplied by one "
    "number?"
)
FEEDBACK_KO = (
    "`maxout`이 처음 두 직선만 봅니다. 여기서 k는 몇이든 될 수 있습니다. 직선이 세 개이면 마지막 것이 가장 높을 수 "
    "있고, 하나이면 둘째 직선이 없습니다. NumPy에서 배열 전체에 숫자 하나를 곱하면 무엇이 나올까요?"
)


def maxout(x, w, b):
    return max(w[0] * x + b[0], w[1] * x + b[1])
