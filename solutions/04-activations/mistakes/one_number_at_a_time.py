"""The functions of the module math do the same as those of NumPy."""

TASK = 1
FEEDBACK = (
    "Your function takes a number, but no array. Some functions, such as those of `math`, work on one number at a "
    "time, and here x may hold many. Where do you find functions of the same names that take whole arrays?"
)
FEEDBACK_KO = (
    "함수가 숫자는 받지만 배열은 받지 못합니다. `math`의 함수처럼 한 번에 숫자 하나만 계산하는 함수가 있는데, 여기서 "
    "x에는 수가 여러 개 들어 있을 수 있습니다. 이름이 같으면서 배열을 통째로 받는 함수는 어디에 있을까요?"
)


def sigmoid(x):
    import math

    return 1 / (1 + math.exp(-x))


def tanh(x):
    import math

    return math.tanh(x)
