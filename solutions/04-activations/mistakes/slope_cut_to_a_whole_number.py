"""Zeros like x can hold the slope at x."""

TASK = 6
FEEDBACK = (
    "At a whole number x your slope is a whole number, too, and what came after the point is lost, as if the slope had "
    "been put where only integers fit: −0.25 becomes 0. Of which kind is `np.zeros_like(3)`, and of which "
    "`np.zeros_like(3.0)`?"
)
FEEDBACK_KO = (
    "x가 정수이면 기울기도 정수로 나와서 소수점 아래가 사라집니다. 정수만 담을 수 있는 곳에 기울기를 넣은 것과 "
    "같습니다. −0.25가 0이 되는 식입니다. `np.zeros_like(3)`은 어떤 종류의 수이고, `np.zeros_like(3.0)`은 어떤 "
    "종류일까요?"
)


def numerical_derivative(f, x, h=1e-5):
    slope = np.zeros_like(x)
    slope[...] = (f(x + h) - f(x - h)) / (2 * h)
    return slope
