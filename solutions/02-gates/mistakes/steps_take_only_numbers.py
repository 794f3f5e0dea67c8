"""A comparison is one yes or no, so an `if` will do for arrays, too."""

TASK = 1
FEEDBACK = (
    "An array stops with the error that its truth value is ambiguous. Your program needs a single yes or no there, "
    "as an `if` does, but an array gives one for each of its elements. What does `x > 0` look like when x is an "
    "array?"
)
FEEDBACK_KO = (
    "배열을 넣으면 참과 거짓을 정할 수 없다는(ambiguous) 오류로 멈춥니다. `if`처럼 예나 아니요 하나가 필요한 곳에 "
    "배열이 들어갔는데, 배열에는 원소마다 답이 하나씩 있습니다. x가 배열일 때 `x > 0`은 어떤 모양일까요?"
)


def step_function(x):
    if x > 0:
        return 1
    return 0


def heaviside(z):
    if z >= 0:
        return 1
    return 0


def sign(z):
    if z > 0:
        return 1
    if z < 0:
        return -1
    return 0
