"""Whole numbers come out, so whole numbers are compared."""

TASK = 1
FEEDBACK = (
    "Your function treats all numbers between −1 and 1 as it treats 0, as if what stands after the decimal point had "
    "been cut off before the comparison. Its answers are whole numbers; what it is given need not be. Which whole "
    "number is left of 0.3, and on which side of 0 does 0.3 lie?"
)
FEEDBACK_KO = (
    "함수가 −1과 1 사이의 수를 모두 0처럼 다룹니다. 비교하기 전에 소수점 아래를 잘라 버린 것과 같습니다. 함수의 답은 "
    "정수이지만, 받는 수는 정수가 아니어도 됩니다. 0.3을 자르면 어떤 정수가 남고, 0.3은 0의 어느 쪽에 있을까요?"
)


def heaviside(z):
    whole = np.array(z, dtype=int)
    return np.array(whole >= 0, dtype=int)


def sign(z):
    return np.sign(np.array(z, dtype=int))
