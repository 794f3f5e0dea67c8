"""The best difference is what is asked for."""

TASK = 1
FEEDBACK = (
    "Your `best_step` returns the slope that the best h gives, and not this h. Which of your names holds the "
    "steps, and which the slopes that they give?"
)
FEEDBACK_KO = (
    "`best_step`이 가장 좋은 h가 아니라 그 h로 얻은 기울기를 반환합니다. 걸음이 담긴 이름과 그 걸음으로 얻은 "
    "기울기가 담긴 이름은 각각 어느 것일까요?"
)


def best_step(f, x, slope, hs):
    slopes = [forward_difference(f, x, h) for h in hs]
    return slopes[int(np.argmin(np.abs(np.array(slopes) - slope)))]
