"""The larger h, the less rounding."""

TASK = 1
FEEDBACK = (
    "Your `best_step` returns the largest h. On a curve that bends, the slope of a long step may be far off. How "
    "far off is the slope of each h, and which is the nearest?"
)
FEEDBACK_KO = (
    "`best_step`이 가장 큰 h를 반환합니다. 휘는 곡선에서는 긴 걸음의 기울기가 크게 빗나갈 수 있습니다. h마다 "
    "기울기가 얼마나 빗나가고, 어느 것이 가장 가까울까요?"
)


def best_step(f, x, slope, hs):
    return np.max(hs)
