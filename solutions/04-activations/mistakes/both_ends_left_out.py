"""The loop misses the first number and the last."""

TASK = 7
FEEDBACK = (
    "Your `slope_product` is the product without the first and the last slope. A change passes through every "
    "activation of the chain. With the slopes 2, 3 and 5, by which factor does it grow, and by which number does "
    "yours multiply?"
)
FEEDBACK_KO = (
    "`slope_product`에서 첫 기울기와 마지막 기울기가 곱에서 빠졌습니다. 변화는 사슬의 모든 활성화 "
    "함수를 지나갑니다. 기울기가 2, 3, 5이면 몇 배로 커지고, 지금은 얼마를 곱할까요?"
)


def slope_product(d_f, xs):
    product = 1.0
    for x in xs[1:-1]:
        product = product * d_f(x)
    return product
