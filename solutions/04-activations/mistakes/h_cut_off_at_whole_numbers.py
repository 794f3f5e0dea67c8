"""An array takes whatever number is put into it."""

TASK = 6
FEEDBACK = (
    "At a whole number x your slope is far off, as if the two points had been put into an array of integers: 3 + "
    "0.00001 becomes 3 again there, and 3 − 0.00001 becomes 2. Which kind of numbers does `np.array([3, 3])` hold, and "
    "what becomes of 2.9 in it?"
)
FEEDBACK_KO = (
    "x가 정수이면 기울기가 크게 빗나갑니다. 두 점을 정수 배열에 넣은 것과 같습니다. 거기서는 3 + 0.00001이 다시 3이 "
    "되고 3 − 0.00001은 2가 됩니다. `np.array([3, 3])`에는 어떤 종류의 수가 담기고, 거기에 2.9를 넣으면 무엇이 될까요?"
)


def numerical_derivative(f, x, h=1e-5):
    points = np.array([x, x])
    points[0] = x - h
    points[1] = x + h
    return (f(points[1]) - f(points[0])) / (2 * h)
