"""The effects on the way to the result add up."""

TASK = 2
FEEDBACK = (
    "For 2 apples at 100 won with tax 1.1 your dprice is 3.1, the sum 2 + 1.1: the slopes along the path were "
    "added. When one apple costs 1 won more, the two cost 2 won more, and then there is tax on these 2 won. What "
    "does the tax node do with them?"
)
FEEDBACK_KO = (
    "100원짜리 사과 2개에 tax가 1.1이면 dprice가 2 + 1.1인 3.1로 나옵니다. 한 경로의 기울기를 더한 값입니다. 사과 "
    "1개의 값이 1원 오르면 2개의 값은 2원 오르고, 그 2원에 부가세가 붙습니다. 부가세 노드는 그 2원을 어떻게 할까요?"
)


def buy_apples(price, count, tax):
    total = price * count * tax
    return total, (count + tax, price + tax, price * count)
