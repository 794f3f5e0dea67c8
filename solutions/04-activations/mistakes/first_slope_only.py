"""A return inside a loop waits for the loop to end."""

TASK = 7
FEEDBACK = (
    "Your `slope_product` is the first slope alone, as if the function had ended before a loop could go round a "
    "second time. What ends a function, and in which round does that happen?"
)
FEEDBACK_KO = (
    "`slope_product`가 첫째 기울기 하나뿐입니다. 반복문이 두 번째로 돌기 전에 함수가 값을 돌려주고 끝난 것과 "
    "같습니다. 함수를 끝내는 것은 무엇이고, 그 일은 몇 번째 반복에서 일어납니까?"
)


def slope_product(d_f, xs):
    for x in xs:
        return d_f(x)
    return 1.0
