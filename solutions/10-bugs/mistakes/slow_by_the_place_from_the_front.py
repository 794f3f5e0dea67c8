"""learn[5] is the fifth."""

TASK = 8
FEEDBACK = (
    "You compare with a loss near the beginning, counted from the front. The last five epochs are counted from "
    "the end. How does Python count from there?"
)
FEEDBACK_KO = (
    "앞에서부터 센 오차와 견줍니다. 마지막 다섯 에폭은 뒤에서부터 셉니다. Python에서는 뒤에서부터 어떻게 세나요?"
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
    if learn[5] - last > 0.1 * first:
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
    if learn[4] - last > 0.1 * first:
        return "slow"
    return "learns"
