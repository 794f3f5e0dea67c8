"""What is only added has the slope 1."""

TASK = 2
FEEDBACK = (
    "Your total is right, but the gradients of some of the goods leave the tax out, as if an `AddLayer` had passed "
    "back 1 to them instead of what it got. Before the tax, the sum does grow by 1 when a basket costs 1 won more. "
    "With tax 1.1, how much more is there to pay?"
)
FEEDBACK_KO = (
    "금액은 맞지만 상품 가운데 일부의 기울기에 부가세가 빠져 있습니다. `AddLayer`가 받은 것을 넘기지 않고 1을 넘긴 "
    "것과 같습니다. 바구니가 1원 오르면 부가세를 매기기 전의 합은 정말 1원 커집니다. tax가 1.1이면 얼마를 더 내게 "
    "될까요?"
)


def basket(basket_price, apple_price, apple_count, tax, dbasket_price, dapples):
    goods = basket_price + apple_price * apple_count
    return goods * tax, (dbasket_price, dapples * apple_count, dapples * apple_price, goods)


def fruit(apple_price, apple_count, orange_price, orange_count, tax, dapples, doranges):
    both = apple_price * apple_count + orange_price * orange_count
    of_apples = (dapples * apple_count, dapples * apple_price)
    of_oranges = (doranges * orange_count, doranges * orange_price)
    return both * tax, (*of_apples, *of_oranges, both)


def buy_basket(basket_price, apple_price, apple_count, tax):
    return basket(basket_price, apple_price, apple_count, tax, dbasket_price=1.0, dapples=tax)


def buy_basket(basket_price, apple_price, apple_count, tax):
    return basket(basket_price, apple_price, apple_count, tax, dbasket_price=tax, dapples=1.0)


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    return fruit(apple_price, apple_count, orange_price, orange_count, tax, dapples=tax, doranges=1.0)


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    return fruit(apple_price, apple_count, orange_price, orange_count, tax, dapples=1.0, doranges=tax)
