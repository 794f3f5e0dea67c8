"""In a difference the order does not matter."""

TASK = 6
FEEDBACK = (
    "Your slopes have the opposite sign: the rising line 2x gets −2. Rise and run must be counted in the same "
    "direction. When you go from the left point to the right one, which value do you start from, and which do you "
    "arrive at?"
)
FEEDBACK_KO = (
    "기울기의 부호가 반대입니다. 올라가는 직선 2x의 기울기가 −2로 나옵니다. 높이의 변화와 거리는 같은 방향으로 재야 "
    "합니다. 왼쪽 점에서 오른쪽 점으로 가면, 어느 값에서 출발해서 어느 값에 도착할까요?"
)


def numerical_derivative(f, x, h=1e-5):
    return (f(x - h) - f(x + h)) / (2 * h)
