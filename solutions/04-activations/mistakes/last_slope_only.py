"""A name in a loop keeps what it had before."""

TASK = 7
FEEDBACK = (
    "Your `slope_product` is the last slope alone, as if every pass of a loop had replaced the result of the one "
    "before. What should each pass do with the product so far?"
)
FEEDBACK_KO = (
    "`slope_product`의 값이 마지막 기울기 하나뿐입니다. 반복할 때마다 앞의 결과를 버리고 새 값으로 바꾼 것과 "
    "같습니다. 반복할 때마다 그때까지의 곱을 어떻게 해야 할까요?"
)


def slope_product(d_f, xs):
    product = 1.0
    for x in xs:
        product = d_f(x)
    return product
