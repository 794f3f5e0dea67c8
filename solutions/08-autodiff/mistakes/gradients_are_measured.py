"""Slopes are measured, as in exercise 5."""

TASK = 5
FEEDBACK = (
    "f was given plain numbers here, and a plain number has no `.tanh`. f is written for Values. What could it be "
    "given, and which method fills in all slopes then?"
)
FEEDBACK_KO = (
    "f에 그냥 수를 넘겼는데, 그냥 수에는 `.tanh`가 없습니다. f는 Value를 받도록 쓰였습니다. f에 무엇을 넘기면 되고, "
    "그러면 모든 기울기를 채워 주는 메서드는 무엇인가요?"
)


def gradients(f, xs):
    slopes = []
    for i, x in enumerate(xs):
        more, less = [*xs[:i], x + 1e-5, *xs[i + 1 :]], [*xs[:i], x - 1e-5, *xs[i + 1 :]]
        slopes.append((f(*more) - f(*less)) / 2e-5)
    return f(*xs), slopes


def gradients(f, xs):
    value, slopes = f(*xs), []
    for i, x in enumerate(xs):
        more, less = [*xs[:i], x + 1e-5, *xs[i + 1 :]], [*xs[:i], x - 1e-5, *xs[i + 1 :]]
        slopes.append((f(*more) - f(*less)) / 2e-5)
    return value, slopes
