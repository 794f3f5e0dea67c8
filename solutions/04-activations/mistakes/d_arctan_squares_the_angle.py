"""What is squared is the output, as in the slope of tanh."""

TASK = 3
FEEDBACK = (
    "Your `d_arctan` is 1 divided by 1 + the square of the output, that is, of the angle. In 1 + tan² it is a tangent "
    "that is squared. When the angle is arctan(x), how large is its tangent?"
)
FEEDBACK_KO = (
    "`d_arctan`이 1을 '1 + 출력의 제곱'으로 나눈 값입니다. 출력은 각입니다. 그런데 1 + tan²에서 제곱하는 것은 "
    "탄젠트입니다. 각이 arctan(x)일 때 그 탄젠트는 얼마일까요?"
)


def d_arctan(x):
    return 1 / (1 + arctan(x) ** 2)
