"""The two ends of a curve tell what it is."""

TASK = 8
FEEDBACK = (
    "Your words are as if only the ends of the curves were asked: whether the last learning loss is a finite number, "
    "and whether the last test loss is above the first. In between, a loss may have been infinite, or the test loss "
    "far lower. Of which of the six words does the table ask about a whole row?"
)
FEEDBACK_KO = (
    "곡선의 양 끝만 본 것과 같은 답입니다. 곧 마지막 학습 오차가 유한한 수인지, 마지막 시험 오차가 처음 것보다 큰지만 "
    "물은 것과 같습니다. 그 사이에 학습 오차가 무한대였을 수도 있고 시험 오차가 훨씬 낮았을 수도 있습니다. 표에서 한 "
    "행 전체를 보아야 하는 낱말은 무엇인가요?"
)


def diagnose(losses):
    learn, test = losses
    first, last = learn[0], learn[-1]
    if not np.isfinite(last) or last > 1.1 * first:
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
    if not np.isfinite(last) or last > 1.1 * first:
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
