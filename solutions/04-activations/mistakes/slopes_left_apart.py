"""The slopes of a chain are the slopes of its parts."""

TASK = 7
FEEDBACK = (
    "Your `slope_product` gives the slopes one by one, as many as there are activations. A change that goes through "
    "the whole chain goes through all of them, one after the other. With the slopes 2 and 5, by which single factor "
    "does it grow?"
)
FEEDBACK_KO = (
    "`slope_product`가 활성화 함수의 수만큼 기울기를 하나씩 반환합니다. 사슬 전체를 지나는 변화는 그 함수들을 차례로 "
    "모두 지납니다. 기울기가 2와 5이면, 변화는 모두 몇 배로 커질까요?"
)


def slope_product(d_f, xs):
    return [d_f(x) for x in xs]
