"""The result of a comparison is always an array."""

TASK = 1
FEEDBACK = (
    "Your `d_relu` works for arrays only: when x is a plain number, a comparison gives a plain True or False, "
    "which has no `astype`. Here x may be either. Which function of NumPy chooses between two numbers for one "
    "condition and for many alike?"
)
FEEDBACK_KO = (
    "`d_relu`가 배열만 받습니다. x가 평범한 숫자이면 비교의 결과도 평범한 True나 False이고, 거기에는 `astype`이 "
    "없습니다. 여기서 x는 숫자일 수도 있고 배열일 수도 있습니다. 조건이 하나이든 여럿이든 두 수 가운데 하나를 "
    "골라 주는 NumPy 함수는 무엇입니까?"
)


def d_relu(x):
    return (x > 0).astype(float)
