"""The smallest difference is the one farthest below 0."""

TASK = 1
FEEDBACK = (
    "Your `best_step` returns the h with the smallest difference from the true slope, sign included, so that −3 "
    "counts as smaller than 1. If two slopes are off by −3 and by 1, which of them is nearer to the truth? What "
    "does the sign of a difference say, and what its size?"
)
FEEDBACK_KO = (
    "`best_step`이 기울기에서 참 기울기를 뺀 차를 부호까지 넣어 비교해, 음수까지 통틀어 차가 가장 작은 h를 "
    "반환합니다. 차가 −3인 것과 1인 것 가운데 어느 쪽이 참값에 더 가까울까요? 차의 부호는 무엇을, 크기는 무엇을 "
    "말해 줄까요?"
)


def best_step(f, x, slope, hs):
    errors = [forward_difference(f, x, h) - slope for h in hs]
    return hs[np.argmin(errors)]
