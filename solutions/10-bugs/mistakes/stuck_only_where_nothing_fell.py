"""Stuck means not below the first."""

TASK = 8
FEEDBACK = (
    "A loss that fell by less than a tenth is not said to be stuck. The table says when it is. What is 0.9 of 2.0?"
)
FEEDBACK_KO = (
    "10분의 1도 줄지 않은 오차를 stuck이라고 하지 않습니다. 언제 그런지는 표에 있습니다. 2.0의 0.9배는 얼마인가요?"
)


def diagnose(losses):
    learn, test = losses
    first, last = learn[0], learn[-1]
    if not np.isfinite(learn).all() or last > 1.1 * first:
        return "diverges"
    if np.array_equal(learn, test):
        return "leaks"
    if last >= first:
        return "stuck"
    if test[-1] > 1.1 * test.min():
        return "overfits"
    if learn[-6] - last > 0.1 * first:
        return "slow"
    return "learns"


def diagnose(losses):
    learn, test = losses
    first, last = learn[0], learn[-1]
    if not np.isfinite(learn).all() or last > 1.1 * first:
        return "diverges"
    if np.array_equal(learn, test):
        return "leaks"
    if last > first:
        return "stuck"
    if test[-1] > 1.1 * test.min():
        return "overfits"
    if learn[-6] - last > 0.1 * first:
        return "slow"
    return "learns"
