"""Much has been lost since the beginning."""

TASK = 8
FEEDBACK = (
    "You look at the fall since the first epoch. Nearly every loss falls by much then. From which epoch on does "
    "the table count?"
)
FEEDBACK_KO = "첫 에폭부터 내려간 만큼을 봅니다. 그러면 거의 모든 오차가 많이 내려갔습니다. 표는 어느 에폭부터 세나요?"


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
    if first - last > 0.1 * first:
        return "slow"
    return "learns"
