"""A gradient is small when it adds up to little."""

TASK = 2
FEEDBACK = (
    "You stop where the plain sum of the gradient is below tolerance. 6 and −8 add up to −2, but that ground is "
    "steep. What has to happen to the signs before anything is added?"
)
FEEDBACK_KO = (
    "기울기를 그냥 더한 합이 tolerance보다 작은 곳에서 멈췄습니다. 6과 −8을 더하면 −2이지만 그 땅은 가파릅니다. "
    "더하기 전에 부호를 어떻게 해야 할까요?"
)


def descend_until(grad, start, lr, tolerance, most):
    x, steps = start, 0
    while steps < most and abs(np.sum(grad(x))) >= tolerance:
        x = x - lr * grad(x)
        steps = steps + 1
    return x, steps


def descend_until(grad, start, lr, tolerance, most):
    x, steps = start, 0
    while steps < most and np.sum(grad(x)) >= tolerance:
        x = x - lr * grad(x)
        steps = steps + 1
    return x, steps
