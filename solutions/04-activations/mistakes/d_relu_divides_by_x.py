"""The slope is the height divided by x."""

TASK = 1
FEEDBACK = (
    "At x = 0 your `d_relu` is `nan`, as if the slope were the height divided by x. On a line through the origin "
    "that happens to be right, but 0 / 0 is no number. Can you tell without dividing on which of the two lines x "
    "lies?"
)
FEEDBACK_KO = (
    "x = 0에서 `d_relu`가 `nan`입니다. 기울기를 함숫값 나누기 x로 구한 것과 같습니다. 원점을 지나는 직선에서는 "
    "우연히 맞지만 0 / 0은 수가 아닙니다. x가 두 직선 가운데 어느 쪽에 있는지 나누지 않고 알 수 있습니까?"
)


def d_relu(x):
    return relu(x) / x
