"""The gradient that was used for the step is the one to look at."""

TASK = 2
FEEDBACK = (
    "You stop one step late: the gradient that is compared with tolerance is that of the point before the step. "
    "When the point that you stand on is flat enough, should there be another step?"
)
FEEDBACK_KO = (
    "한 걸음 늦게 멈췄습니다. tolerance와 비교한 것은 걸음을 걷기 전 점의 기울기입니다. 지금 서 있는 점이 충분히 "
    "평평하다면 한 걸음 더 가야 할까요?"
)


def descend_until(grad, start, lr, tolerance, most):
    x = start
    for steps in range(most):
        slope = grad(x)
        x = x - lr * slope
        if np.linalg.norm(slope) < tolerance:
            return x, steps + 1
    return x, most
