"""The last loss tells the outcome."""

TASK = 8
FEEDBACK = (
    "You ask whether the last loss is a finite number. One before it may have been infinite. What does the table "
    "say of the others?"
)
FEEDBACK_KO = (
    "마지막 오차가 유한한 수인지만 봅니다. 그 앞의 오차가 무한대였을 수도 있습니다. 표는 나머지 오차에 대해 "
    "뭐라고 하나요?"
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
    if test[-1] > 1.1 * test.min():
        return "overfits"
    if learn[-6] - last > 0.1 * first:
        return "slow"
    return "learns"
