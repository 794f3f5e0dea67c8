"""What rises again overfits."""

TASK = 8
FEEDBACK = (
    "You look at the learning loss for its rise. What is learnt by heart has a low learning loss; the other one "
    "rises. Which row is that of testing?"
)
FEEDBACK_KO = (
    "다시 오르는지를 학습 오차에서 봅니다. 외운 것은 학습 오차가 낮고, 오르는 것은 다른 오차입니다. 시험 오차는 "
    "몇째 행인가요?"
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
    if last > 1.1 * learn.min():
        return "overfits"
    if learn[-6] - last > 0.1 * first:
        return "slow"
    return "learns"
