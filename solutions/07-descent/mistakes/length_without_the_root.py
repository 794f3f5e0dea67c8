"""The length is the sum of the squares."""

TASK = 2
FEEDBACK = (
    "You stop by the sum of the squares of the gradient: 25 for (3, 4). Its length is 5. What is still missing "
    "between 25 and 5?"
)
FEEDBACK_KO = (
    "기울기의 제곱의 합으로 멈췄습니다. (3, 4)이면 25입니다. 길이는 5입니다. 25에서 5가 되려면 무엇이 더 필요할까요?"
)


def descend_until(grad, start, lr, tolerance, most):
    x, steps = start, 0
    while steps < most and np.sum(grad(x) ** 2) >= tolerance:
        x = x - lr * grad(x)
        steps = steps + 1
    return x, steps
