"""argmax finds the best."""

TASK = 1
FEEDBACK = "Your `best_step` returns the h that is farthest off. Should the error of the best one be large or small?"
FEEDBACK_KO = "`best_step`이 가장 크게 빗나가는 h를 반환합니다. 가장 좋은 h의 차는 커야 할까요, 작아야 할까요?"


def best_step(f, x, slope, hs):
    errors = [abs(forward_difference(f, x, h) - slope) for h in hs]
    return hs[np.argmax(errors)]
