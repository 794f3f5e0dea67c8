"""Two masks, one after the other, do not get in each other's way."""

TASK = 1
FEEDBACK = (
    "Your `d_relu` is 1 at x = −2, too, where `relu` is flat. If you write the two sides one after the other, the "
    "second condition may find the zeros of the first. What is the slope of a flat line, and is it still there at "
    "the end?"
)
FEEDBACK_KO = (
    "`relu`가 평평한 x = −2에서도 `d_relu`가 1입니다. 두 쪽을 차례로 써넣었다면 나중 조건이 먼저 써넣은 0을 다시 "
    "바꿀 수 있습니다. 평평한 직선의 기울기는 얼마이고, 그 값이 끝까지 남아 있습니까?"
)


def d_relu(x):
    slope = np.where(x < 0, 0, x)
    return np.where(slope >= 0, 1, slope)
