"""A number in front does not count."""

TASK = 3
FEEDBACK = (
    "Both your slopes are half as large as they should be, as if the 2 of 2ab were gone. A constant factor stays in "
    "front of a derivative. What is left of 2ab when b is a fixed number such as 5?"
)
FEEDBACK_KO = (
    "2ab의 2가 없어진 것처럼 두 기울기가 모두 맞는 값의 절반입니다. 상수배는 미분해도 앞에 그대로 남습니다. b가 "
    "5처럼 정해진 수라면 2ab는 a의 어떤 식이 될까요?"
)


def partials_product(a, b):
    return b, a
