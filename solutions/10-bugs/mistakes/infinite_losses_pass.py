"""nan is what is no number."""

TASK = 8
FEEDBACK = (
    "An infinite loss is not noticed when the last is small again, only nan is. Which function says of both that "
    "they are no finite numbers?"
)
FEEDBACK_KO = (
    "nan은 알아채지만, 마지막이 다시 작으면 무한대는 알아채지 못합니다. 둘 다 유한한 수가 아니라고 말해 주는 "
    "함수는 무엇인가요?"
)


def diagnose(losses):
    learn, test = losses
    first, last = learn[0], learn[-1]
    if np.isnan(learn).any() or last > 1.1 * first:
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
