"""Alpha scales SELU, and lambda belongs to the exponential."""

TASK = 2
FEEDBACK = (
    "At x = 2 your `selu` is about 3.35, twice 1.673, as if the two constants had changed places. One of them scales "
    "the whole function, the other belongs to the exponential part alone. Which of the two should be seen above 0?"
)
FEEDBACK_KO = (
    "x = 2에서 `selu`가 약 3.35, 곧 1.673의 두 배입니다. 두 상수의 자리가 바뀐 것과 같습니다. 하나는 함수 전체에 "
    "곱하고, 다른 하나는 지수 함수 부분에만 들어갑니다. 0보다 큰 쪽에서는 둘 가운데 어느 것이 보여야 할까요?"
)


def selu(x):
    return SELU_ALPHA * elu(x, SELU_SCALE)
