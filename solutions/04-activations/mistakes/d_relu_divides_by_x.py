"""The slope is the height divided by x."""

TASK = 1
FEEDBACK = (
    "At x = 0 your `d_relu` is `nan`, as if the slope were the height divided by x. On a line through the origin "
    "that happens to be right, but 0 / 0 is not a number. How can you tell, without dividing, which of the two "
    "straight lines belongs to x?"
)
FEEDBACK_KO = (
    "x = 0에서 `d_relu`가 `nan`입니다. 함숫값을 x로 나누어 기울기를 구한 것과 같습니다. 원점을 지나는 직선에서는 "
    "우연히 맞지만, 0 / 0의 값은 정해지지 않습니다. 나누지 않고 x가 두 직선 가운데 어느 쪽에 있는지 어떻게 알 수 "
    "있을까요?"
)


def d_relu(x):
    return relu(x) / x
