"""Each coordinate moves by the newest gradient."""

TASK = 2
FEEDBACK = (
    "Your coordinates move one after the other: the second one already sees where the first has gone. The "
    "gradient of a step is that of one point. How could all coordinates move at once?"
)
FEEDBACK_KO = (
    "좌표가 하나씩 차례로 움직여서, 둘째 좌표가 움직일 때는 첫째 좌표가 이미 바뀌어 있습니다. 한 걸음에 쓰는 "
    "기울기는 한 점의 기울기입니다. 모든 좌표를 한꺼번에 움직이려면 어떻게 해야 할까요?"
)


def descend(grad, start, lr, steps):
    path = [start]
    for _ in range(steps):
        x = path[-1].copy()
        for i in range(len(x)):
            x[i] -= lr * grad(x)[i]
        path.append(x)
    return np.array(path)
