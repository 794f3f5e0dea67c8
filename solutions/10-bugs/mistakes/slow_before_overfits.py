"""What still falls is not done."""

TASK = 8
FEEDBACK = (
    "Where the learning loss still falls and the test loss rises, you say that it is slow. The first word of the "
    "table that is true is another. Which question stands higher?"
)
FEEDBACK_KO = (
    "학습 오차는 아직 내려가고 시험 오차는 오를 때 slow라고 합니다. 표에서 처음으로 맞는 낱말은 다른 것입니다. "
    "어느 질문이 위에 있나요?"
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
    if learn[-6] - last > 0.1 * first:
        return "slow"
    if test[-1] > 1.1 * test.min():
        return "overfits"
    return "learns"
