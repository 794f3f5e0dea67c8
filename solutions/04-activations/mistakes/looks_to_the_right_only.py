"""A slope is measured from x forward, as in the limit of the school book."""

TASK = 6
FEEDBACK = (
    "Your `numerical_derivative` compares f(x) with f(x + h): it looks to the right only. A tiny h hides this, a "
    "large one shows it. For x² at x = 3 with h = 1 it finds 7. What would two points find that have x in the middle?"
)
FEEDBACK_KO = (
    "`numerical_derivative`가 f(x)와 f(x + h)를 비교해서 오른쪽만 봅니다. h가 아주 작으면 거의 드러나지 않지만 크면 "
    "드러납니다. x = 3, h = 1일 때 x²의 기울기가 7로 나옵니다. x가 가운데에 오는 두 점으로 재면 얼마일까요?"
)


def numerical_derivative(f, x, h=1e-5):
    return (f(x + h) - f(x)) / h
