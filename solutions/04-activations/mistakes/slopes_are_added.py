"""Along a chain the slopes add up."""

TASK = 7
FEEDBACK = (
    "Your `slope_product` adds the slopes up. When one activation makes a change twice as large, and the next one "
    "makes that three times as large, how many times as large is it in the end?"
)
FEEDBACK_KO = (
    "`slope_product`가 기울기를 더합니다. 한 활성화 함수가 변화를 두 배로 만들고 다음 함수가 그것을 세 배로 만들면, "
    "처음의 변화는 마지막에 몇 배가 될까요?"
)


def slope_product(d_f, xs):
    total = 0.0
    for x in xs:
        total = total + d_f(x)
    return total
