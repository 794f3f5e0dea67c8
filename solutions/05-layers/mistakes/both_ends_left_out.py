"""The elements are counted from 1, and end before the last."""

TASK = 7
FEEDBACK = (
    "The slopes by the first and by the last element stay 0, as if the loop never reached these two; the others "
    "are found. For an array of 3 elements, which positions should the loop go through?"
)
FEEDBACK_KO = (
    "첫 원소와 마지막 원소에 대한 기울기가 0으로 남아 있습니다. 반복문이 이 둘에 이르지 못한 것과 같고, "
    "나머지는 구했습니다. 원소가 3개인 배열이면 반복문은 어떤 위치들을 지나가야 할까요?"
)


def numerical_gradient(f, x):
    h = 1e-4
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for index in list(np.ndindex(x.shape))[1:-1]:
        before = x[index]
        x[index] = before + h
        above = f(x)
        x[index] = before - h
        below = f(x)
        x[index] = before
        gradient[index] = (above - below) / (2 * h)
    return gradient
