"""Stuck is what has more than a tenth left."""

TASK = 8
FEEDBACK = (
    "Losses that fell far are said to be stuck because more than a tenth of the first is left. The table asks how "
    "much is gone. How much is left when a tenth is gone?"
)
FEEDBACK_KO = (
    "많이 내려간 오차도 처음의 10분의 1보다 많이 남았다고 해서 stuck이라고 합니다. 표는 얼마나 줄었는지를 "
    "묻습니다. 10분의 1이 줄면 얼마가 남나요?"
)


def diagnose(losses):
    learn, test = losses
    first, last = learn[0], learn[-1]
    if not np.isfinite(learn).all() or last > 1.1 * first:
        return "diverges"
    if np.array_equal(learn, test):
        return "leaks"
    if last > 0.1 * first:
        return "stuck"
    if test[-1] > 1.1 * test.min():
        return "overfits"
    if learn[-6] - last > 0.1 * first:
        return "slow"
    return "learns"
