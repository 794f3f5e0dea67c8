"""The product of the slopes is the slope at the product."""

TASK = 7
FEEDBACK = (
    "Your `slope_product` is the slope at one single place, the product of all the x. But each activation of the "
    "chain has its own x and its own slope. With the slopes 2 and 5, by which factor does a change grow on its way "
    "through both?"
)
FEEDBACK_KO = (
    "`slope_product`의 값이 한 곳, 곧 모든 x를 곱한 수에서의 기울기입니다. 그러나 사슬의 활성화 함수마다 자기 x와 "
    "자기 기울기가 있습니다. 기울기가 2와 5이면 변화는 둘을 지나면서 몇 배로 커질까요?"
)


def slope_product(d_f, xs):
    return d_f(np.prod(xs))
