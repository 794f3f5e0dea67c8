"""The smallest error is what is asked for."""

TASK = 1
FEEDBACK = (
    "Your `best_step` returns how far off the best h is. Asked for is this h itself. You know the smallest error; "
    "at which place in the list does it stand?"
)
FEEDBACK_KO = (
    "`best_step`이 가장 좋은 h가 얼마나 빗나가는지를 반환합니다. 묻는 것은 그 h 자체입니다. 가장 작은 차는 알고 "
    "있으니, 그것이 목록의 몇 번째에 있는지를 어떻게 알 수 있을까요?"
)


def best_step(f, x, slope, hs):
    return min(abs(forward_difference(f, x, h) - slope) for h in hs)
