"""Whoever was above the beginning diverges."""

TASK = 8
FEEDBACK = (
    "You look for the largest learning loss. A loss may rise for a while and still end low. Which of the losses "
    "does the table compare with the first?"
)
FEEDBACK_KO = (
    "가장 큰 학습 오차를 봅니다. 오차는 한동안 올라갔다가도 낮게 끝날 수 있습니다. 표에서 처음과 견주는 것은 어느 "
    "오차인가요?"
)


def diagnose(losses):
    learn, test = losses
    first, last = learn[0], learn[-1]
    if not np.isfinite(learn).all() or learn.max() > 1.1 * first:
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
