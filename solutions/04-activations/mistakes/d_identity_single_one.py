"""The slope of the identity is the number 1, whatever x is."""

TASK = 1
FEEDBACK = (
    "Your `d_identity` gives one single number for a whole array. A slope belongs to one place, and each element of "
    "x is a place of its own. How many slopes does an array of three numbers need?"
)
FEEDBACK_KO = (
    "`d_identity`가 배열 전체에 대해 숫자 하나만 반환합니다. 기울기는 한 지점에서의 값이고, x의 원소 하나하나가 그런 "
    "지점입니다. 숫자가 세 개인 배열에는 기울기가 몇 개 필요할까요?"
)


def d_identity(x):
    return 1
