"""A fraction written in one line is divided by all that follows the slash."""

TASK = 3
FEEDBACK = (
    "Your `d_softsign` answers as if a pair of brackets were missing, so that the division or the square ends too "
    "early: far from 0 it grows, but `softsign` becomes flat there. Which part of the formula is squared, and "
    "what is divided by it?"
)
FEEDBACK_KO = (
    "`d_softsign`이 괄호가 빠진 것처럼 답합니다. 나눗셈이나 제곱이 너무 일찍 끝난 값입니다. 0에서 "
    "멀어질수록 커지는데, `softsign`은 그쪽에서 평평해집니다. 식에서 제곱하는 것은 어디까지이고, 그것으로 "
    "무엇을 나눌까요?"
)


def d_softsign(x):
    return 1 / 1 + np.abs(x) ** 2


def d_softsign(x):
    return (1 / 1 + np.abs(x)) ** 2
