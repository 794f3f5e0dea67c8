"""Overfitting is being worse than at the beginning."""

TASK = 8
FEEDBACK = (
    "You compare the last test loss with the first. It falls before it rises, so look at the lowest place on its "
    "way. Which number is that?"
)
FEEDBACK_KO = (
    "마지막 시험 오차를 처음 것과 견줍니다. 시험 오차는 내려갔다가 올라가므로 그 길에서 가장 낮은 곳을 보아야 "
    "합니다. 그것은 어떤 수인가요?"
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
    if test[-1] > 1.1 * test[0]:
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
    if last > 0.9 * first:
        return "stuck"
    if test[-1] > test[0]:
        return "overfits"
    if learn[-6] - last > 0.1 * first:
        return "slow"
    return "learns"
