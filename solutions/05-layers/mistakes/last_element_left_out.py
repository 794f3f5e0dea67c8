"""The loop misses the last element."""

TASK = 7
FEEDBACK = (
    "The slope by the last element stays 0, as if the loop never reached it; the others are found. For an array of 3 "
    "elements, which positions should the loop go through?"
)
FEEDBACK_KO = (
    "마지막 원소에 대한 기울기가 0으로 남아 있습니다. 반복문이 그 원소에 이르지 못한 것과 같습니다. 다른 원소의 "
    "기울기는 구했습니다. 원소가 3개인 배열이라면 반복문은 어떤 위치들을 지나야 할까요?"
)


def numerical_gradient(f, x):
    h = 1e-4
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for index in list(np.ndindex(x.shape))[:-1]:
        before = x[index]
        x[index] = before + h
        above = f(x)
        x[index] = before - h
        below = f(x)
        x[index] = before
        gradient[index] = (above - below) / (2 * h)
    return gradient
