"""Two masks, one after the other, do not get in each other's way."""

TASK = 1
FEEDBACK = (
    "Your `d_relu` is 1 everywhere, even at x = −2, where `relu` is flat. If you fill in the two sides one after the "
    "other, the second condition may also be true of what was filled in first. What is the slope of a flat line, and "
    "is it still there at the end?"
)
FEEDBACK_KO = (
    "`d_relu`가 어디서나 1입니다. `relu`가 평평한 x = −2에서도 그렇습니다. 두 쪽을 차례로 채웠다면, 먼저 채운 값이 "
    "나중 조건에도 맞아서 다시 바뀌었을 수 있습니다. 평평한 직선의 기울기는 얼마이고, 그 값이 끝까지 남아 있을까요?"
)


def d_relu(x):
    slope = np.where(x < 0, 0, x)
    return np.where(slope >= 0, 1, slope)
