"""The argument is always an array, as in a layer of the book."""

TASK = 1
FEEDBACK = (
    "Your `relu` uses something of x that only arrays have, so that a plain number such as 2.0 raises an error. Here "
    "x may be either. Which functions of NumPy take a number as well as an array?"
)
FEEDBACK_KO = (
    "`relu`가 x에서 배열에만 있는 것을 쓰기 때문에 2.0 같은 숫자에서는 오류가 납니다. 여기서 x는 숫자일 수도 있고 "
    "배열일 수도 있습니다. 숫자와 배열을 모두 받는 NumPy 함수에는 무엇이 있을까요?"
)


def relu(x):
    out = x.copy()
    out[x <= 0] = 0
    return out
