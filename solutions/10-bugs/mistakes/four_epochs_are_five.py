"""learn[-5] is five epochs before the end."""

TASK = 8
FEEDBACK = (
    "You look at the last four epochs. `learn[-1]` is the last loss, `learn[-2]` that of one epoch before. Which "
    "is that of five epochs before?"
)
FEEDBACK_KO = (
    "마지막 네 에폭을 봅니다. `learn[-1]`이 마지막 오차이고 `learn[-2]`가 한 에폭 앞의 오차입니다. 다섯 에폭 앞의 "
    "오차는 무엇인가요?"
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
    if learn[-5] - last > 0.1 * first:
        return "slow"
    return "learns"


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
    if learn[-5:].max() - last > 0.1 * first:
        return "slow"
    return "learns"
