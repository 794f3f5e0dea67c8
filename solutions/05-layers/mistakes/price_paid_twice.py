"""`tax` is what comes on top of the price."""

TASK = 2
FEEDBACK = (
    "Your total is too large by the price without tax, as if `tax` were only what is added to the price. Here 10 % "
    "tax is given as 1.1, and not as 0.1. Of the 220 won for two apples at 100 won, which part does the 1 in 1.1 "
    "stand for?"
)
FEEDBACK_KO = (
    "세금을 뺀 물건값만큼 금액이 더 나옵니다. `tax`를 물건값에 더할 세금의 비율로만 본 것과 같습니다. 여기서는 "
    "부가세 10%를 0.1이 아니라 1.1로 받습니다. 100원짜리 사과 2개의 값 220원 가운데 1.1의 1은 어느 부분을 "
    "나타낼까요?"
)


def buy_apples(price, count, tax):
    apples = price * count
    total = apples + apples * tax
    return total, (count * (1 + tax), price * (1 + tax), apples)


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    fruit = apple_price * apple_count + orange_price * orange_count
    total = fruit + fruit * tax
    rate = 1 + tax
    return total, (apple_count * rate, apple_price * rate, orange_count * rate, orange_price * rate, fruit)


def buy_basket(basket_price, apple_price, apple_count, tax):
    goods = basket_price + apple_price * apple_count
    total = goods + goods * tax
    rate = 1 + tax
    return total, (rate, apple_count * rate, apple_price * rate, goods)
