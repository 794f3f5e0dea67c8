"""The place is the answer."""

TASK = 2
FEEDBACK = (
    "You return the point alone. Asked for is a pair: the point, and the number of steps that led to it. Where "
    "does your program count its steps?"
)
FEEDBACK_KO = (
    "점만 반환했습니다. 점과 거기까지 온 걸음 수의 쌍을 반환해야 합니다. 여러분의 프로그램은 걸음을 어디에서 셀까요?"
)


def descend_until(grad, start, lr, tolerance, most):
    x, steps = start, 0
    while steps < most and np.linalg.norm(grad(x)) >= tolerance:
        x = x - lr * grad(x)
        steps = steps + 1
    return x
