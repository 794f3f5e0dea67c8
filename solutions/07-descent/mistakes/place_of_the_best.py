"""argmin returns the element."""

TASK = 1
FEEDBACK = "Your `best_step` returns the place of the best h in hs, such as 0 for the first. What stands at that place?"
FEEDBACK_KO = (
    "`best_step`이 가장 좋은 h가 hs의 몇 번째인지를 반환합니다. 첫째이면 0입니다. 그 자리에는 무엇이 있을까요?"
)


def best_step(f, x, slope, hs):
    errors = [abs(forward_difference(f, x, h) - slope) for h in hs]
    return int(np.argmin(errors))
