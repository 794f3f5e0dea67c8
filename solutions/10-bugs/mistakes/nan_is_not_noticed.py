"""nan is larger than any number."""

TASK = 8
FEEDBACK = (
    "Losses that are nan are not noticed: nan is neither above nor below any number, and equal to nothing, not even "
    "to nan. Which function asks for it?"
)
FEEDBACK_KO = (
    "nan인 오차를 알아채지 못합니다. nan은 어떤 수보다 크지도 작지도 않고, 어떤 것과도 같지 않습니다. nan 자신과도 "
    "같지 않습니다. nan인지 묻는 함수는 무엇인가요?"
)


def diagnose(losses):
    learn, test = losses
    first, last = learn[0], learn[-1]
    if last > 1.1 * first:
        return "diverges"
    if np.array_equal(learn, test):
        return "leaks"
    if last > 0.9 * first:
        return "stuck"
    if test[-1] > 1.1 * test.min():
        return "overfits"
    if learn[-6] - last > 0.1 * first:
        return "slow"
    return "learns"


def diagnose(losses):
    learn, test = losses
    first, last = learn[0], learn[-1]
    if np.isinf(learn).any() or last > 1.1 * first:
        return "diverges"
    if np.array_equal(learn, test):
        return "leaks"
    if last > 0.9 * first:
        return "stuck"
    if test[-1] > 1.1 * test.min():
        return "overfits"
    if learn[-6] - last > 0.1 * first:
        return "slow"
    return "learns"
