"""Whoever falls learns."""

TASK = 8
FEEDBACK = (
    "A loss that still falls by much in the last five epochs is said to be done. Which word of the table comes "
    'before "learns"?'
)
FEEDBACK_KO = (
    '마지막 다섯 에폭에도 많이 내려가는 오차를 다 배운 것이라고 합니다. 표에서 "learns" 앞에 있는 낱말은 무엇인가요?'
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
    return "learns"
