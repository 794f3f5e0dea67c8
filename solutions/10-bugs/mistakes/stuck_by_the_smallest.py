"""Who has been low has learnt."""

TASK = 8
FEEDBACK = (
    "You look for the smallest learning loss. One that fell and came back up to its beginning is stuck, too. "
    "Which of the losses does the table compare with the first?"
)
FEEDBACK_KO = (
    "가장 작은 학습 오차를 봅니다. 내려갔다가 처음 높이로 돌아온 것도 stuck입니다. 표에서 처음과 견주는 것은 어느 "
    "오차인가요?"
)


def diagnose(losses):
    learn, test = losses
    first, last = learn[0], learn[-1]
    if not np.isfinite(learn).all() or last > 1.1 * first:
        return "diverges"
    if np.array_equal(learn, test):
        return "leaks"
    if learn.min() > 0.9 * first:
        return "stuck"
    if test[-1] > 1.1 * test.min():
        return "overfits"
    if learn[-6] - last > 0.1 * first:
        return "slow"
    return "learns"
