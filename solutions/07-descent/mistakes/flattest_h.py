"""The slope that is nearest to 0 is the best."""

TASK = 1
FEEDBACK = (
    "Your `best_step` returns the h whose slope is nearest to 0, as if the true slope were always 0. You are "
    "given the true slope. How far is each measured slope from it?"
)
FEEDBACK_KO = (
    "`best_step`이 기울기가 0에 가장 가까운 h를 반환합니다. 참 기울기가 언제나 0인 것과 같습니다. 참 기울기는 "
    "인수로 받았습니다. 잰 기울기마다 그것과 얼마나 차이가 날까요?"
)


def best_step(f, x, slope, hs):
    errors = [abs(forward_difference(f, x, h)) for h in hs]
    return hs[np.argmin(errors)]
