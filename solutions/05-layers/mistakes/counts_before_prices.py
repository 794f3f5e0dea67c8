"""The gradients come in the order in which the book prints them."""

TASK = 2
FEEDBACK = (
    "The two gradients of the apples have changed places: the one by the count comes before the one by the price. "
    "The numbers themselves are right. In which order do the arguments of the function come?"
)
FEEDBACK_KO = (
    "사과의 두 기울기가 서로 자리를 바꾸었습니다. 개수에 대한 기울기가 가격에 대한 기울기보다 먼저 나옵니다. 수 "
    "자체는 맞습니다. 함수의 인수는 어떤 순서로 되어 있을까요?"
)


def buy_apples(price, count, tax):
    total = price * count * tax
    return total, (price * tax, count * tax, price * count)


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    fruit = apple_price * apple_count + orange_price * orange_count
    return fruit * tax, (apple_price * tax, apple_count * tax, orange_count * tax, orange_price * tax, fruit)


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    fruit = apple_price * apple_count + orange_price * orange_count
    return fruit * tax, (apple_price * tax, apple_count * tax, orange_price * tax, orange_count * tax, fruit)


def buy_basket(basket_price, apple_price, apple_count, tax):
    goods = basket_price + apple_price * apple_count
    return goods * tax, (tax, apple_price * tax, apple_count * tax, goods)
