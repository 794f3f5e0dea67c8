"""It becomes flat before that."""

TASK = 2
FEEDBACK = (
    "Where it does not become flat in time, you return None: what does a function give back that comes to its "
    "end without a `return`? Which point and which number are asked for after `most` steps?"
)
FEEDBACK_KO = (
    "제때 평평해지지 않으면 None이 나옵니다. 함수가 `return` 없이 끝나면 무엇이 나올까요? `most`번 걸은 뒤에는 "
    "어떤 점과 어떤 수를 반환해야 할까요?"
)


def descend_until(grad, start, lr, tolerance, most):
    x = start
    for steps in range(most):
        if np.linalg.norm(grad(x)) < tolerance:
            return x, steps
        x = x - lr * grad(x)
    return None
