"""The test loss comes first."""

TASK = 8
FEEDBACK = (
    "Where nothing has been learnt and the test loss rises, you say that it overfits. The first word of the table "
    "that is true is another. Which question stands higher?"
)
FEEDBACK_KO = (
    "아무것도 배우지 못했고 시험 오차가 오를 때 overfits라고 합니다. 표에서 처음으로 맞는 낱말은 다른 것입니다. "
    "어느 질문이 위에 있나요?"
)


def diagnose(losses):
    learn, test = losses
    first, last = learn[0], learn[-1]
    if not np.isfinite(learn).all() or last > 1.1 * first:
        return "diverges"
    if np.array_equal(learn, test):
        return "leaks"
    if test[-1] > 1.1 * test.min():
        return "overfits"
    if last > 0.9 * first:
        return "stuck"
    if learn[-6] - last > 0.1 * first:
        return "slow"
    return "learns"
