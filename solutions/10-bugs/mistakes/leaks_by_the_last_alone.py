"""Curves that end together are one."""

TASK = 8
FEEDBACK = (
    "Curves that only end with the same loss are said to be the same. Before that they differ. How many of the "
    "epochs does the table speak of?"
)
FEEDBACK_KO = "마지막 오차만 같은 곡선도 같다고 합니다. 그 앞은 다릅니다. 표는 몇 개의 에폭을 말하나요?"


def diagnose(losses):
    learn, test = losses
    first, last = learn[0], learn[-1]
    if not np.isfinite(learn).all() or last > 1.1 * first:
        return "diverges"
    if last == test[-1]:
        return "leaks"
    if last > 0.9 * first:
        return "stuck"
    if test[-1] > 1.1 * test.min():
        return "overfits"
    if learn[-6] - last > 0.1 * first:
        return "slow"
    return "learns"
