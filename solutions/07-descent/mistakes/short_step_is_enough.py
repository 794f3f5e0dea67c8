"""It has arrived when a step is short."""

TASK = 2
FEEDBACK = (
    "You stop where lr times the gradient is shorter than tolerance. With a small lr every step is short, also on "
    "steep ground. Which length does the README compare with tolerance?"
)
FEEDBACK_KO = (
    "기울기에 lr를 곱한 길이가 tolerance보다 짧은 곳에서 멈췄습니다. lr가 작으면 가파른 곳에서도 걸음은 짧습니다. "
    "README에서 tolerance와 비교하는 것은 무엇의 길이일까요?"
)


def descend_until(grad, start, lr, tolerance, most):
    x, steps = start, 0
    while steps < most and np.linalg.norm(lr * grad(x)) >= tolerance:
        x = x - lr * grad(x)
        steps = steps + 1
    return x, steps
