"""One epoch with two equal losses is enough."""

TASK = 8
FEEDBACK = (
    "Curves that are the same in some epochs only are said to be the same. In the others they differ. In how many "
    "epochs does the table ask for equal losses?"
)
FEEDBACK_KO = (
    "몇 에폭에서만 같은 곡선도 같다고 합니다. 다른 에폭에서는 다릅니다. 표는 몇 개의 에폭에서 오차가 같아야 한다고 "
    "하나요?"
)


def diagnose(losses):
    learn, test = losses
    first, last = learn[0], learn[-1]
    if not np.isfinite(learn).all() or last > 1.1 * first:
        return "diverges"
    if (learn == test).any():
        return "leaks"
    if last > 0.9 * first:
        return "stuck"
    if test[-1] > 1.1 * test.min():
        return "overfits"
    if learn[-6] - last > 0.1 * first:
        return "slow"
    return "learns"
