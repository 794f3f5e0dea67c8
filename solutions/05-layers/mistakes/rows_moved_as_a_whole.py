"""An array has as many elements as its length says."""

TASK = 7
FEEDBACK = (
    "In a matrix all slopes of a row are alike, as if the elements of a row had been moved together. One index "
    "stands for a whole row there. How many indices does a single element of a 2 × 2 array need, and how can a "
    "loop reach every element?"
)
FEEDBACK_KO = (
    "행렬에서 한 행의 기울기가 모두 같습니다. 한 행의 원소를 한꺼번에 움직인 것과 같습니다. 행렬에서는 인덱스 "
    "하나가 행 전체를 가리킵니다. 2 × 2 배열의 원소 하나를 가리키려면 인덱스가 몇 개 필요하고, 반복문으로 모든 "
    "원소에 이르려면 어떻게 해야 할까요?"
)


def numerical_gradient(f, x):
    h = 1e-4
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for i in range(len(x)):
        before = x[i].copy()
        x[i] = before + h
        above = f(x)
        x[i] = before - h
        below = f(x)
        x[i] = before
        gradient[i] = (above - below) / (2 * h)
    return gradient


def numerical_gradient(f, x):
    h = 1e-4
    x = np.array(x, dtype=float)
    gradient = np.zeros_like(x)
    for i in range(len(x)):
        before = x[i]
        x[i] = before + h
        above = f(x)
        x[i] = before - h
        below = f(x)
        x[i] = before
        gradient[i] = (above - below) / (2 * h)
    return gradient
