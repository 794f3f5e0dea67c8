"""Everything that is collected in a loop starts from 0."""

TASK = 7
FEEDBACK = (
    "Your `slope_product` is 0, whatever the slopes are, as if 0 were one of the factors. A sum can start from 0, "
    "because adding 0 changes nothing. Which number changes nothing in a product?"
)
FEEDBACK_KO = (
    "기울기가 무엇이든 `slope_product`가 0입니다. 곱하는 수 가운데 0이 있는 것과 같습니다. 0은 더해도 바뀌는 것이 "
    "없어서 합은 0에서 시작할 수 있습니다. 곱해도 바뀌는 것이 없는 수는 무엇일까요?"
)


def slope_product(d_f, xs):
    product = 0
    for x in xs:
        product = product * d_f(x)
    return product
