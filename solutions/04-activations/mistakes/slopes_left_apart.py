"""The slopes of a chain are the slopes of its parts."""

TASK = 7
FEEDBACK = (
    "Your `slope_product` gives the slopes one by one, as many as there are activations. Going back through the "
    "whole chain, a change meets all of them, one after the other. With the slopes 2 and 5, what single number "
    "describes the way through both?"
)
FEEDBACK_KO = (
    "`slope_product`가 활성화 함수의 수만큼 기울기를 하나씩 돌려줍니다. 사슬 전체를 거슬러 가는 변화는 그 "
    "기울기를 차례로 모두 만납니다. 기울기가 2와 5이면, 둘을 모두 지나는 길을 나타내는 수 하나는 얼마입니까?"
)


def slope_product(d_f, xs):
    return [d_f(x) for x in xs]
