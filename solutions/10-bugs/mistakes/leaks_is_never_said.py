"""No two curves are the same."""

TASK = 8
FEEDBACK = (
    "Two curves that are the same in every epoch are not noticed. What can that come from, and which word of the "
    "table says it?"
)
FEEDBACK_KO = "모든 에폭에서 같은 두 곡선을 알아채지 못합니다. 왜 그런 일이 생기고, 표의 어느 낱말이 그것을 말하나요?"


def diagnose(losses):
    learn, test = losses
    first, last = learn[0], learn[-1]
    if not np.isfinite(learn).all() or last > 1.1 * first:
        return "diverges"
    if last > 0.9 * first:
        return "stuck"
    if test[-1] > 1.1 * test.min():
        return "overfits"
    if learn[-6] - last > 0.1 * first:
        return "slow"
    return "learns"
