"""In a difference the order does not matter."""

TASK = 6
FEEDBACK = (
    "Your slopes have the opposite sign: the rising line 2x gets −2. Rise and run must be counted in the same "
    "direction. From left to right, which of the two values comes last?"
)
FEEDBACK_KO = (
    "기울기의 부호가 반대입니다. 올라가는 직선 2x의 기울기가 −2로 나옵니다. 높이의 변화와 거리는 같은 방향으로 "
    "세어야 합니다. 왼쪽에서 오른쪽으로 갈 때 두 값 가운데 나중에 오는 것은 어느 것입니까?"
)


def numerical_derivative(f, x, h=1e-5):
    return (f(x - h) - f(x + h)) / (2 * h)
