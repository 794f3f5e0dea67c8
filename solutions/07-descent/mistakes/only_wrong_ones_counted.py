"""A confusion is an error."""

TASK = 5
FEEDBACK = (
    "Your table counts only what was read wrong, so its diagonal is 0. What was read right belongs there. How "
    "much should all counts add up to?"
)
FEEDBACK_KO = (
    "틀리게 읽은 것만 세어서 대각선이 0입니다. 맞게 읽은 것은 대각선에 들어갑니다. 횟수를 모두 더하면 얼마가 "
    "되어야 할까요?"
)


def confusion(t, y, n_classes):
    counts = np.zeros((n_classes, n_classes), dtype=int)
    for i in range(len(t)):
        if t[i] != y[i]:
            counts[t[i], y[i]] += 1
    return counts
