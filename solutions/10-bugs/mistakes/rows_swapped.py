"""The test comes first."""

TASK = 8
FEEDBACK = "Your answers are as if the two rows had changed places. Which one holds the losses of what is learnt?"
FEEDBACK_KO = "두 행이 서로 바뀐 듯한 답입니다. 배우는 것의 오차는 어느 행에 있나요?"


def diagnose(losses):
    test, learn = losses
    first, last = learn[0], learn[-1]
    if not np.isfinite(learn).all() or last > 1.1 * first:
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
