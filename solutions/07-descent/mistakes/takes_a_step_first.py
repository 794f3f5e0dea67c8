"""One has to walk before one can look."""

TASK = 2
FEEDBACK = (
    "You take a step before you look for the first time. If start is flat enough itself, no step is needed. What "
    "should come back then, and what does yours give?"
)
FEEDBACK_KO = (
    "먼저 한 걸음을 걷고 나서 처음으로 기울기를 봅니다. start가 이미 충분히 평평하면 걸을 필요가 없습니다. 그때는 "
    "무엇을 반환해야 하고, 여러분의 함수는 무엇을 반환할까요?"
)


def descend_until(grad, start, lr, tolerance, most):
    x = start
    for steps in range(1, most + 1):
        x = x - lr * grad(x)
        if np.linalg.norm(grad(x)) < tolerance:
            return x, steps
    return x, most
