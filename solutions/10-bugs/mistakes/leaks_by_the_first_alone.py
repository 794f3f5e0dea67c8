"""Curves that begin together are one."""

TASK = 8
FEEDBACK = (
    "Curves that only begin with the same loss are said to be the same. After that they may differ. How many of "
    "the epochs does the table speak of?"
)
FEEDBACK_KO = "처음 오차만 같은 곡선도 같다고 합니다. 그다음은 다를 수 있습니다. 표는 몇 개의 에폭을 말하나요?"


def diagnose(losses):
    learn, test = losses
    first, last = learn[0], learn[-1]
    if not np.isfinite(learn).all() or last > 1.1 * first:
        return "diverges"
    if first == test[0]:
        return "leaks"
    if last > 0.9 * first:
        return "stuck"
    if test[-1] > 1.1 * test.min():
        return "overfits"
    if learn[-6] - last > 0.1 * first:
        return "slow"
    return "learns"
