"""The loop over the rows misses the first one."""

TASK = 7
FEEDBACK = (
    "The slopes by the elements of the first row stay 0, as if the loop never reached that row; the others are "
    "found. For an array of shape (3, 2), which indices do the rows have, and which of them does your loop go "
    "through?"
)
FEEDBACK_KO = (
    "첫 행의 원소에 대한 기울기가 0으로 남아 있습니다. 반복문이 그 행에 이르지 못한 것과 같고, 나머지는 "
    "구했습니다. 모양이 (3, 2)인 배열이면 행의 인덱스는 무엇무엇이고, 지금의 반복문은 그중 어느 것을 "
    "지나갈까요?"
)


def numerical_gradient(f, x):
    h = 1e-4
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for index in list(np.ndindex(x.shape)):
        if len(x.shape) > 1 and index[0] == 0:
            continue
        before = x[index]
        x[index] = before + h
        above = f(x)
        x[index] = before - h
        below = f(x)
        x[index] = before
        gradient[index] = (above - below) / (2 * h)
    return gradient
