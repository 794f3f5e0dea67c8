"""The values on both sides are added."""

TASK = 6
FEEDBACK = (
    "Your slope is made of f(x + h) plus f(x − h), so that even a flat line such as f(x) = 3 gets a slope that is "
    "far from 0. How much did f grow from x − h to x + h?"
)
FEEDBACK_KO = (
    "기울기가 f(x + h)에 f(x − h)를 더한 것으로 되어 있어서, f(x) = 3처럼 평평한 직선의 기울기조차 0과 거리가 "
    "멉니다. x − h에서 x + h까지 f는 얼마나 커졌을까요?"
)


def numerical_derivative(f, x, h=1e-5):
    return (f(x + h) + f(x - h)) / (2 * h)
