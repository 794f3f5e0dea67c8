"""What has not fallen is stuck."""

TASK = 8
FEEDBACK = (
    "Losses that rise far above their beginning are called stuck. That is true, but the first word of the table "
    "that is true is another. Which question stands higher?"
)
FEEDBACK_KO = (
    "처음보다 훨씬 높이 올라간 오차를 stuck이라고 합니다. 틀린 말은 아니지만 표에서 처음으로 맞는 낱말은 다른 "
    "것입니다. 어느 질문이 위에 있나요?"
)


def diagnose(losses):
    learn, test = losses
    first, last = learn[0], learn[-1]
    if last > 0.9 * first:
        return "stuck"
    if not np.isfinite(learn).all() or last > 1.1 * first:
        return "diverges"
    if np.array_equal(learn, test):
        return "leaks"
    if test[-1] > 1.1 * test.min():
        return "overfits"
    if learn[-6] - last > 0.1 * first:
        return "slow"
    return "learns"
