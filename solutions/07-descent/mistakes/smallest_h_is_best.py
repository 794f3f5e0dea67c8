"""The smaller h, the better."""

TASK = 1
FEEDBACK = (
    "Your `best_step` returns the smallest h. But which h is best has to be measured: the slope of a tiny step "
    "may be 0 because 1 + 10⁻¹⁷ is 1 for the computer, and a larger step may come out right. How far off is the "
    "slope of each h?"
)
FEEDBACK_KO = (
    "`best_step`이 가장 작은 h를 반환합니다. 그러나 어떤 h가 가장 좋은지는 재 보아야 압니다. 컴퓨터에서는 1 + "
    "10⁻¹⁷이 1이어서 아주 작은 걸음의 기울기가 0이 되기도 하고, 더 큰 걸음이 맞기도 합니다. h마다 기울기가 얼마나 "
    "빗나갈까요?"
)


def best_step(f, x, slope, hs):
    return np.min(hs)
