"""h is always its default."""

TASK = 6
FEEDBACK = (
    "Your `numerical_derivative` is right with a tiny h, but a larger h changes nothing, as if the number were fixed "
    "inside. The caller chooses how far to look. At which two points should f be computed for x = 2 and h = 0.5?"
)
FEEDBACK_KO = (
    "h가 아주 작을 때는 맞지만, 더 큰 h를 주어도 값이 그대로입니다. 함수 안에 수가 고정되어 있는 것과 같습니다. "
    "얼마나 떨어진 곳을 볼지는 호출하는 쪽이 정합니다. x = 2, h = 0.5이면 어느 두 점에서 f의 값을 구해야 할까요?"
)


def numerical_derivative(f, x, h=1e-5):
    h = 1e-5
    return (f(x + h) - f(x - h)) / (2 * h)
