"""Much is a tenth of what is there."""

TASK = 8
FEEDBACK = (
    "You ask whether it fell by a tenth of a later loss. That is less than a tenth of the first where the losses "
    "have become small. Which loss does the table measure by?"
)
FEEDBACK_KO = (
    "나중 오차의 10분의 1만큼 내려갔는지를 묻습니다. 오차가 작아진 뒤에는 처음의 10분의 1보다 작은 양입니다. 표는 "
    "어느 오차로 재나요?"
)


def diagnose(losses):
    learn, test = losses
    first, last = learn[0], learn[-1]
    if not np.isfinite(learn).all() or last > 1.1 * first:
        return "diverges"
    if np.array_equal(learn, test):
        return "leaks"
    if last > 0.9 * first:
        return "stuck"
    if test[-1] > 1.1 * test.min():
        return "overfits"
    if learn[-6] - last > 0.1 * last:
        return "slow"
    return "learns"


def diagnose(losses):
    learn, test = losses
    first, last = learn[0], learn[-1]
    if not np.isfinite(learn).all() or last > 1.1 * first:
        return "diverges"
    if np.array_equal(learn, test):
        return "leaks"
    if last > 0.9 * first:
        return "stuck"
    if test[-1] > 1.1 * test.min():
        return "overfits"
    if learn[-6] - last > 0.1 * learn[-6]:
        return "slow"
    return "learns"
