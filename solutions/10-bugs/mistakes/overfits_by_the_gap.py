"""Overfitting is a gap."""

TASK = 8
FEEDBACK = (
    "You compare the test loss with the learning loss. A gap is usual; the table asks whether the test loss has "
    "risen again. Above which of its own numbers?"
)
FEEDBACK_KO = (
    "시험 오차를 학습 오차와 견줍니다. 둘이 벌어지는 것은 흔한 일이고, 표는 시험 오차가 다시 올랐는지를 묻습니다. "
    "시험 오차의 어떤 수보다 올랐나요?"
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
    if test[-1] > 1.1 * last:
        return "overfits"
    if learn[-6] - last > 0.1 * first:
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
    if test[-1] > 1.1 * learn.min():
        return "overfits"
    if learn[-6] - last > 0.1 * first:
        return "slow"
    return "learns"
