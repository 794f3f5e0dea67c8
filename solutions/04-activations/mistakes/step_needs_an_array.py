"""The result of a comparison is always an array."""

TASK = 3
FEEDBACK = (
    "Your `step_function` works for arrays only: when x is a plain number, `x > 0` is a plain True or False, "
    "which has no `astype`. Here x may be either. What makes numbers of one truth value and of many alike?"
)
FEEDBACK_KO = (
    "`step_function`이 배열만 받습니다. x가 평범한 숫자이면 `x > 0`은 평범한 True나 False이고, 거기에는 "
    "`astype`이 없습니다. 여기서 x는 숫자일 수도 있고 배열일 수도 있습니다. True나 False가 하나이든 여럿이든 "
    "똑같이 숫자로 바꾸려면 무엇을 쓸 수 있습니까?"
)


def step_function(x):
    y = x > 0
    return y.astype(int)
