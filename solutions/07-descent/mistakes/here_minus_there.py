"""The order of a difference does not matter."""

TASK = 1
FEEDBACK = (
    "Your slopes have the opposite sign: the line 2x, which rises, comes out with −2. Which of the two heights is "
    "the larger one where a curve rises, and which one is taken off?"
)
FEEDBACK_KO = (
    "기울기의 부호가 반대입니다. 올라가는 직선 2x의 기울기가 −2로 나옵니다. 곡선이 올라갈 때 두 높이 가운데 어느 "
    "쪽이 더 크고, 어느 쪽을 빼야 할까요?"
)


def forward_difference(f, x, h):
    return (f(x) - f(x + h)) / h
