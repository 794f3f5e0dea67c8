"""It becomes flat in the end."""

TASK = 2
FEEDBACK = (
    "You go on until it is flat enough, also beyond `most` steps. A walk that never arrives would never end. "
    "Where does your loop look at the number of its steps?"
)
FEEDBACK_KO = (
    "`most`번을 넘어서도 충분히 평평해질 때까지 계속 걷습니다. 그러면 끝내 닿지 못하는 걸음은 끝나지 않습니다. "
    "반복문의 어디에서 걸음 수를 볼까요?"
)


def descend_until(grad, start, lr, tolerance, most):
    x, steps = start, 0
    while np.linalg.norm(grad(x)) >= tolerance:
        x = x - lr * grad(x)
        steps = steps + 1
    return x, steps
