"""The gradients come in the order in which they are worked out, or as they go together."""

TASK = 2
FEEDBACK = (
    "Your total is right, and so are the numbers of the gradients, but not all of them stand where they belong. "
    "Whoever calls the function tells them apart by their places alone. Go through your tuple place by place: by how "
    "much does the total grow when the argument in the same place grows by 1, and is that the number which stands "
    "there?"
)
FEEDBACK_KO = (
    "금액은 맞고 기울기의 수들도 맞지만, 제자리에 있지 않은 것이 있습니다. 함수를 호출한 쪽은 자리만 보고 기울기를 "
    "구별합니다. 튜플의 자리를 하나씩 살펴보세요. 같은 자리의 인수가 1만큼 커지면 금액은 얼마나 커지고, 그 수가 그 "
    "자리에 있나요?"
)


def buy_apples(price, count, tax):
    return price * count * tax, (price * count, count * tax, price * tax)


def buy_apples(price, count, tax):
    return price * count * tax, (price * count, price * tax, count * tax)


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    fruit = apple_price * apple_count + orange_price * orange_count
    return fruit * tax, (apple_count * tax, orange_count * tax, apple_price * tax, orange_price * tax, fruit)


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    fruit = apple_price * apple_count + orange_price * orange_count
    return fruit * tax, (apple_price * tax, orange_price * tax, apple_count * tax, orange_count * tax, fruit)


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    fruit = apple_price * apple_count + orange_price * orange_count
    return fruit * tax, (orange_count * tax, orange_price * tax, apple_count * tax, apple_price * tax, fruit)


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    fruit = apple_price * apple_count + orange_price * orange_count
    return fruit * tax, (fruit, apple_count * tax, apple_price * tax, orange_count * tax, orange_price * tax)


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    fruit = apple_price * apple_count + orange_price * orange_count
    return fruit * tax, (fruit, orange_count * tax, orange_price * tax, apple_count * tax, apple_price * tax)


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    fruit = apple_price * apple_count + orange_price * orange_count
    return fruit * tax, (fruit, orange_price * tax, orange_count * tax, apple_price * tax, apple_count * tax)


def buy_basket(basket_price, apple_price, apple_count, tax):
    goods = basket_price + apple_price * apple_count
    return goods * tax, (apple_count * tax, apple_price * tax, tax, goods)


def buy_basket(basket_price, apple_price, apple_count, tax):
    goods = basket_price + apple_price * apple_count
    return goods * tax, (apple_price * tax, apple_count * tax, tax, goods)


def buy_basket(basket_price, apple_price, apple_count, tax):
    goods = basket_price + apple_price * apple_count
    return goods * tax, (apple_count * tax, tax, apple_price * tax, goods)


def buy_basket(basket_price, apple_price, apple_count, tax):
    goods = basket_price + apple_price * apple_count
    return goods * tax, (tax, goods, apple_count * tax, apple_price * tax)


def buy_basket(basket_price, apple_price, apple_count, tax):
    goods = basket_price + apple_price * apple_count
    return goods * tax, (goods, tax, apple_count * tax, apple_price * tax)


def buy_basket(basket_price, apple_price, apple_count, tax):
    goods = basket_price + apple_price * apple_count
    return goods * tax, (goods, apple_count * tax, apple_price * tax, tax)


def buy_basket(basket_price, apple_price, apple_count, tax):
    goods = basket_price + apple_price * apple_count
    return goods * tax, (goods, apple_price * tax, apple_count * tax, tax)
