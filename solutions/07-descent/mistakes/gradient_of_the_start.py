"""The slope is the same everywhere."""

TASK = 2
FEEDBACK = (
    "All your steps are as the first one, as if the gradient were taken once, at the start. On a curved ground "
    "the slope is another one after each step. Where do you stand when the second step begins?"
)
FEEDBACK_KO = (
    "모든 걸음이 첫 걸음과 같습니다. 기울기를 출발점에서 한 번만 구한 것과 같습니다. 휘어진 땅에서는 한 걸음 갈 "
    "때마다 기울기가 달라집니다. 둘째 걸음을 시작할 때 서 있는 곳은 어디일까요?"
)


def descend(grad, start, lr, steps):
    slope = grad(start)
    path = [start]
    for _ in range(steps):
        path.append(path[-1] - lr * slope)
    return np.array(path)
