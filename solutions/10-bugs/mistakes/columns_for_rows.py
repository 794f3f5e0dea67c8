"""A curve is a column."""

TASK = 8
FEEDBACK = (
    "You take the first two epochs for the two curves. Which index of `losses` counts the curves, and which the epochs?"
)
FEEDBACK_KO = "처음 두 에폭을 두 곡선으로 여깁니다. `losses`의 어느 번호가 곡선을, 어느 번호가 에폭을 세나요?"


def diagnose(losses):
    learn, test = np.resize(losses[:, 0], 6), np.resize(losses[:, 1], 6)
    first, last = learn[0], learn[-1]
    if not np.isfinite(learn).all() or last > 1.1 * first:
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
