"""The loop misses the first number."""

TASK = 7
FEEDBACK = (
    "Your `slope_product` is the product without the first slope. A change passes through every activation of the "
    "chain. With the slopes 2, 3 and 5, by which factor does it grow, and by which number does yours multiply?"
)
FEEDBACK_KO = (
    "`slope_product`가 첫 기울기를 빼고 곱한 값과 같습니다. 변화는 이어진 활성화 함수를 모두 지나갑니다. 기울기가 2, "
    "3, 5이면 변화는 몇 배가 되고, 여러분의 함수는 몇을 곱할까요?"
)


def slope_product(d_f, xs):
    product = 1.0
    for x in xs[1:]:
        product = product * d_f(x)
    return product
