"""What is read right is counted."""

TASK = 5
FEEDBACK = (
    "Your table counts only what was read right, along the diagonal. What was read wrong stands beside it: one "
    "row of class 0 that was read as 1, for example. Where?"
)
FEEDBACK_KO = (
    "맞게 읽은 것만 대각선에 셌습니다. 틀리게 읽은 것은 그 옆에 들어갑니다. 예를 들어 클래스 0인 행 하나를 1로 "
    "읽었다면 어디에 들어갈까요?"
)


def confusion(t, y, n_classes):
    counts = np.zeros((n_classes, n_classes), dtype=int)
    for i in range(len(t)):
        if t[i] == y[i]:
            counts[t[i], y[i]] += 1
    return counts
