"""The length of an array is the sum of its sizes."""

TASK = 2
FEEDBACK = (
    "You stop by the sum of the sizes of the gradient: 7 for (3, 4). Its length is 5: the way straight across, "
    "not along both sides. How does Pythagoras work it out?"
)
FEEDBACK_KO = (
    "기울기의 원소들의 크기를 더한 값으로 멈췄습니다. (3, 4)이면 7입니다. 길이는 두 변을 따라간 거리가 아니라 "
    "곧장 가로지른 거리인 5입니다. 피타고라스의 정리로는 어떻게 구할까요?"
)


def descend_until(grad, start, lr, tolerance, most):
    x, steps = start, 0
    while steps < most and np.sum(np.abs(grad(x))) >= tolerance:
        x = x - lr * grad(x)
        steps = steps + 1
    return x, steps
