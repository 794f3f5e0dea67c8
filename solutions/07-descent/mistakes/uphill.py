"""Learning means adding the gradient."""

TASK = 2
FEEDBACK = (
    "Your steps go with the gradient, and so uphill: on a height with the slope 8 at x = 4, yours lead from 4 to "
    "something larger. When the slope is above 0, the height grows to the right. To which side does it fall?"
)
FEEDBACK_KO = (
    "기울기와 같은 방향으로, 곧 위로 올라갔습니다. x = 4에서 기울기가 8이면 여러분의 걸음은 4에서 더 큰 쪽으로 "
    "갑니다. 기울기가 0보다 크면 오른쪽으로 갈수록 높아집니다. 낮아지는 쪽은 어느 쪽일까요?"
)


def descend(grad, start, lr, steps):
    path = [start]
    for _ in range(steps):
        path.append(path[-1] + lr * grad(path[-1]))
    return np.array(path)


def descend_until(grad, start, lr, tolerance, most):
    x, steps = start, 0
    while steps < most and np.linalg.norm(grad(x)) >= tolerance:
        x = x + lr * grad(x)
        steps = steps + 1
    return x, steps
