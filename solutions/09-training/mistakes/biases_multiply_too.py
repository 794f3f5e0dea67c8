"""Every parameter is one multiplication."""

TASK = 1
FEEDBACK = (
    "You count a multiplication for each bias as well. A bias is added to the sum, and multiplied by nothing. How "
    "many products does 3 · w1 + 2 · w2 + b have?"
)
FEEDBACK_KO = (
    "편향마다도 곱셈을 하나씩 세었습니다. 편향은 합에 더할 뿐 아무것에도 곱하지 않습니다. 3 · w1 + 2 "
    "· w2 + b에는 곱셈이 몇 개 있나요?"
)


def multiplications(sizes, rows):
    return rows * parameter_count(sizes)
