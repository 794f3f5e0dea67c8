"""A power of a plain number is as large as it has to be."""

TASK = 1
FEEDBACK = (
    "For a plain number far from 0 your function stops with an `OverflowError`: Python refuses a power that is "
    "too large for a float, where NumPy would go on with infinity. Here x may be a number or an array. Which "
    "function of NumPy gives the powers of e?"
)
FEEDBACK_KO = (
    "0에서 먼 수 하나를 넣으면 `OverflowError`로 멈춥니다. 거듭제곱이 실수에 담을 수 없을 만큼 "
    "크면 NumPy는 무한대로 계속하지만 파이썬은 멈춥니다. 여기서 x는 수일 수도 있고 배열일 수도 있습니다. "
    "e의 거듭제곱을 구하는 NumPy 함수는 무엇일까요?"
)


def sigmoid(x):
    return 1 / (1 + np.e ** (-x))
