"""The same curves leak, whatever they do."""

TASK = 8
FEEDBACK = (
    "Two curves that are the same and rise are said to leak. The first word of the table that is true is another. "
    "Which question stands higher?"
)
FEEDBACK_KO = (
    "같으면서 올라가는 두 곡선을 leaks라고 합니다. 표에서 처음으로 맞는 낱말은 다른 것입니다. 어느 질문이 위에 있나요?"
)


def diagnose(losses):
    learn, test = losses
    first, last = learn[0], learn[-1]
    if np.array_equal(learn, test):
        return "leaks"
    if not np.isfinite(learn).all() or last > 1.1 * first:
        return "diverges"
    if last > 0.9 * first:
        return "stuck"
    if test[-1] > 1.1 * test.min():
        return "overfits"
    if learn[-6] - last > 0.1 * first:
        return "slow"
    return "learns"
