"""`tax` is what comes on top of the price."""

TASK = 2
FEEDBACK = (
    "Your total is too large by the price without tax, as if `tax` were only what comes on top of it. Here 10 % "
    "tax is handed over as 1.1, and not as 0.1. For which part of the 220 won does the 1 in 1.1 stand?"
)
FEEDBACK_KO = (
    "금액이 소비세를 뺀 물건값만큼 더 많이 나옵니다. `tax`를 물건값에 얹는 세금으로만 본 것과 같습니다. 여기서는 "
    "소비세 10%를 0.1이 아니라 1.1로 넘깁니다. 1.1에서 1은 220원 가운데 어느 부분을 나타냅니까?"
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
