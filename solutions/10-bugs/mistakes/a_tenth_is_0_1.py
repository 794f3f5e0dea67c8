"""A tenth is 0.1."""

TASK = 8
FEEDBACK = (
    "A fall of more than 0.1 is much for you, however large the losses are. The table measures by the first loss. "
    "What is much, when the first is 0.5?"
)
FEEDBACK_KO = (
    "오차의 크기와 상관없이 0.1보다 많이 내려가면 많다고 합니다. 표는 처음 오차로 잽니다. 처음이 0.5이면 얼마나 "
    "내려가야 많은 것인가요?"
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
    if test[-1] > 1.1 * test.min():
        return "overfits"
    if learn[-6] - last > 0.1:
        return "slow"
    return "learns"
