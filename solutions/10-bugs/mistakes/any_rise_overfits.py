"""Whoever is above the smallest overfits."""

TASK = 8
FEEDBACK = (
    "A test loss that is a little above its smallest is said to overfit. The table asks for more than a tenth. "
    "What is a tenth of 1.0?"
)
FEEDBACK_KO = (
    "시험 오차가 가장 작은 값보다 조금만 커도 overfits라고 합니다. 표에서는 10분의 1보다 많이 커야 합니다. 1.0의 "
    "10분의 1은 얼마인가요?"
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
    if test[-1] > test.min():
        return "overfits"
    if learn[-6] - last > 0.1 * first:
        return "slow"
    return "learns"
