"""The result of a comparison is always an array."""

TASK = 3
FEEDBACK = (
    "Your `step_function` works for arrays only: when x is a plain number, a comparison gives a plain True or False, "
    "which has no `astype`. Here x may be either. What can make numbers of one truth value as well as of many?"
)
FEEDBACK_KO = (
    "`step_function`이 배열만 받습니다. x가 숫자 하나이면 비교한 결과도 True나 False 하나이고, 거기에는 `astype`이 "
    "없습니다. 여기서 x는 숫자일 수도 있고 배열일 수도 있습니다. True나 False가 하나이든 여럿이든 숫자로 바꾸려면 "
    "무엇을 쓸 수 있을까요?"
)


def step_function(x):
    y = x > 0
    return y.astype(int)
