"""Each point is h away from x, so the run is h."""

TASK = 6
FEEDBACK = (
    "All your slopes are twice as large as they should be: the line 2x comes out with the slope 4. There is one "
    "point on each side of x, each at the distance h. How far apart are the two points?"
)
FEEDBACK_KO = (
    "기울기가 모두 두 배로 나옵니다. 직선 2x의 기울기가 4가 됩니다. x의 양쪽에 점이 하나씩 있고, 둘 다 x에서 h만큼 "
    "떨어져 있습니다. 두 점 사이의 거리는 얼마일까요?"
)


def numerical_derivative(f, x, h=1e-5):
    return (f(x + h) - f(x - h)) / h
