"""Slow is what still falls in the end."""

TASK = 8
FEEDBACK = (
    "You look at the last epoch alone. A loss that falls by a little in each of five epochs has fallen by much. "
    "From which epoch on does the table count?"
)
FEEDBACK_KO = "마지막 한 에폭만 봅니다. 다섯 에폭 동안 조금씩 내려간 것도 모으면 많습니다. 표는 어느 에폭부터 세나요?"


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
    if learn[-2] - last > 0.1 * first:
        return "slow"
    return "learns"
