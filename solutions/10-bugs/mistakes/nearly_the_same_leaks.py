"""Near is the same."""

TASK = 8
FEEDBACK = (
    "Curves that are near to each other are said to be the same. A network that does equally well with new rows "
    "has such curves, too. When are two rows of numbers the same?"
)
FEEDBACK_KO = (
    "가까운 두 곡선을 같다고 합니다. 새 행을 똑같이 잘하는 신경망의 곡선도 그렇습니다. 두 행의 수가 같은 것은 "
    "언제인가요?"
)


def diagnose(losses):
    learn, test = losses
    first, last = learn[0], learn[-1]
    if not np.isfinite(learn).all() or last > 1.1 * first:
        return "diverges"
    if np.allclose(learn, test, rtol=0.2):
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
    if not np.isfinite(learn).all() or last > 1.1 * first:
        return "diverges"
    if np.abs(learn - test).max() < 0.1:
        return "leaks"
    if last > 0.9 * first:
        return "stuck"
    if test[-1] > 1.1 * test.min():
        return "overfits"
    if learn[-6] - last > 0.1 * first:
        return "slow"
    return "learns"
