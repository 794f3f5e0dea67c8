"""The path is made of the steps."""

TASK = 2
FEEDBACK = (
    "After its first row your path holds the steps themselves, how far each one moved, and not the points where "
    "they end. From 4 with steps of −2 and −1, at which points have you been?"
)
FEEDBACK_KO = (
    "첫 행 다음에 걸음마다 도착한 점이 아니라 걸음 자체, 곧 얼마나 움직였는지가 들어 있습니다. 4에서 출발해 −2, "
    "−1만큼 움직였다면 어느 점들을 지났을까요?"
)


def descend(grad, start, lr, steps):
    x, path = start, [start]
    for _ in range(steps):
        step = -lr * grad(x)
        x = x + step
        path.append(step)
    return np.array(path)
