"""The square of a sum is the sum of the squares."""

TASK = 3
FEEDBACK = (
    "At (1, 2) your z is 5, the sum of the two squares. Here t is computed first and then squared as a whole. How "
    "large is t at (1, 2), and how large is its square?"
)
FEEDBACK_KO = (
    "(1, 2)에서 z가 두 제곱의 합인 5로 나옵니다. 여기서는 먼저 t를 구하고, 그 t 전체를 제곱합니다. (1, 2)에서 t는 "
    "얼마이고, t의 제곱은 얼마일까요?"
)


def square_of_sum(x, y):
    return x**2 + y**2, (2 * x, 2 * y)
