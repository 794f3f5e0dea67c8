"""Each variable of 2ab has its own 2."""

TASK = 3
FEEDBACK = (
    "Both your slopes are twice as large as they should be, as if 2ab were (2a) · (2b). How large is 2ab when a is 3 "
    "and b is 5, and how large is (2a) · (2b)? What is left of 2ab when only b is replaced by 5?"
)
FEEDBACK_KO = (
    "두 기울기가 모두 맞는 값의 두 배입니다. 2ab를 (2a) · (2b)로 본 것과 같습니다. a가 3이고 b가 5이면 2ab는 얼마이고 "
    "(2a) · (2b)는 얼마일까요? 2ab에서 b만 5로 바꾸면 어떤 식이 될까요?"
)


def partials_product(a, b):
    return 4 * b, 4 * a
