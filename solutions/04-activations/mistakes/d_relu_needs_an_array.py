"""The result of a comparison is always an array."""

TASK = 1
FEEDBACK = (
    "Your `d_relu` works for arrays only: when x is a plain number, a comparison gives a plain True or False, which "
    "has no `astype`. Here x may be either. What in NumPy can choose between two numbers for one condition as well "
    "as for many?"
)
FEEDBACK_KO = (
    "`d_relu`가 배열만 받습니다. x가 숫자 하나이면 비교한 결과도 True나 False 하나이고, 거기에는 `astype`이 "
    "없습니다. 여기서 x는 숫자일 수도 있고 배열일 수도 있습니다. 조건이 하나이든 여럿이든 두 수 가운데 하나를 골라 "
    "주는 NumPy 함수는 무엇일까요?"
)


def d_relu(x):
    return (x > 0).astype(float)
