"""Everything that is collected in a loop starts from 0."""

TASK = 7
FEEDBACK = (
    "Your `slope_product` is 0, whatever the slopes are, as if 0 were one of the factors. For a sum, 0 is the "
    "start that changes nothing. Which number changes nothing in a product?"
)
FEEDBACK_KO = (
    "기울기가 무엇이든 `slope_product`가 0입니다. 곱하는 수 가운데 0이 있는 것과 같습니다. 합에서는 0에서 "
    "시작하면 아무것도 바뀌지 않습니다. 곱에서 아무것도 바꾸지 않는 수는 무엇입니까?"
)


def slope_product(d_f, xs):
    product = 0
    for x in xs:
        product = product * d_f(x)
    return product
