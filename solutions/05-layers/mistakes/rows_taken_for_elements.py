"""One index is enough to reach each element."""

TASK = 7
FEEDBACK = (
    "A vector works, but a matrix stops with an `IndexError`: there one index stands for a whole row, and there "
    "are fewer rows than elements. How many indices does an element of a 2 × 2 array need, and how can a loop "
    "reach all elements?"
)
FEEDBACK_KO = (
    "벡터는 되지만 행렬은 `IndexError`로 멈춥니다. 행렬에서는 인덱스 하나가 한 행 전체를 가리키고, 행은 원소보다 "
    "적습니다. 2 × 2 배열에서 원소 하나를 가리키려면 인덱스가 몇 개 필요하고, 모든 원소를 차례로 보려면 어떻게 "
    "해야 할까요?"
)


def numerical_gradient(f, x):
    h = 1e-4
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for i in range(x.size):
        before = x[i]
        x[i] = before + h
        above = f(x)
        x[i] = before - h
        below = f(x)
        x[i] = before
        gradient[i] = (above - below) / (2 * h)
    return gradient
