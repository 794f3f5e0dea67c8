"""The effects on the way to the result add up."""

TASK = 2
FEEDBACK = (
    "For the 2 apples at 100 won your dprice is 3.1, the sum 2 + 1.1: the slopes along the path were added. One "
    "more won per apple first becomes 2 won, and then tax comes on those 2. What does the tax node do with them?"
)
FEEDBACK_KO = (
    "100원짜리 사과 2개에서 dprice가 2 + 1.1인 3.1로 나옵니다. 한 경로의 기울기를 더했습니다. 사과값이 1원 오르면 "
    "먼저 2원이 되고, 그 2원에 소비세가 붙습니다. 소비세 노드는 그 2원을 어떻게 합니까?"
)


def buy_apples(price, count, tax):
    total = price * count * tax
    return total, (count + tax, price + tax, price * count)
