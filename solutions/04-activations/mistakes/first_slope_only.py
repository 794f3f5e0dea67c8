"""A return inside a loop waits for the loop to end."""

TASK = 7
FEEDBACK = (
    "Your `slope_product` is the first slope alone, as if the function had ended in the first pass of a loop. What "
    "ends a function, and in which pass should that happen?"
)
FEEDBACK_KO = (
    "`slope_product`의 값이 첫 번째 기울기 하나뿐입니다. 반복문의 첫 번째 반복에서 함수가 끝나 버린 것과 같습니다. "
    "함수를 끝내는 것은 무엇이고, 함수는 언제 끝나야 할까요?"
)


def slope_product(d_f, xs):
    for x in xs:
        return d_f(x)
    return 1.0
