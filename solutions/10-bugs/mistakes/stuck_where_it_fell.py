"""Below what is left of the first loss, it is stuck."""

TASK = 8
FEEDBACK = (
    "You say stuck of losses that have fallen by more than a tenth, as if the comparison stood the other way round. A "
    "network is stuck when its loss has hardly fallen. On which side of 0.9 times the first loss is the last one "
    "then?"
)
FEEDBACK_KO = (
    "오차가 10분의 1 넘게 줄었는데 stuck이라고 했습니다. 비교가 거꾸로 된 것과 같습니다. 오차가 거의 줄지 않았을 때가 "
    "stuck입니다. 그때 마지막 오차는 첫 오차의 0.9배보다 클까요, 작을까요?"
)


def diagnose(losses):
    learn, test = losses
    first, last = learn[0], learn[-1]
    if not np.isfinite(learn).all() or last > 1.1 * first:
        return "diverges"
    if np.array_equal(learn, test):
        return "leaks"
    if last < 0.9 * first:
        return "stuck"
    if test[-1] > 1.1 * test.min():
        return "overfits"
    if learn[-6] - last > 0.1 * first:
        return "slow"
    return "learns"
