"""Above the first is above the first."""

TASK = 8
FEEDBACK = (
    "Losses that end a little above their beginning are said to diverge. The table asks for more than a tenth. "
    "What is a tenth of 2.0?"
)
FEEDBACK_KO = (
    "처음보다 조금 높게 끝난 오차를 발산했다고 합니다. 표에서는 10분의 1보다 많이 커야 합니다. 2.0의 10분의 1은 "
    "얼마인가요?"
)


def diagnose(losses):
    learn, test = losses
    first, last = learn[0], learn[-1]
    if not np.isfinite(learn).all() or last > first:
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
