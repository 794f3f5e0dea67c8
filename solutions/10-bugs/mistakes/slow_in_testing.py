"""Slow is seen in the test."""

TASK = 8
FEEDBACK = "You look at the test loss for what is slow. Which of the two rows does the table name there?"
FEEDBACK_KO = "느린지를 시험 오차에서 봅니다. 표는 그때 두 행 가운데 어느 것을 말하나요?"


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
    if test[-6] - test[-1] > 0.1 * test[0]:
        return "slow"
    return "learns"
