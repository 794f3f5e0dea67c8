"""What goes back first is the total."""

TASK = 2
FEEDBACK = (
    "Each of your gradients is multiplied by the total, as if the total itself went back first. What goes back first "
    "is the slope of the total with respect to itself. By how much does the total grow when the total grows by 1?"
)
FEEDBACK_KO = (
    "기울기마다 금액이 곱해져 있습니다. 처음에 금액 자체를 거꾸로 보낸 것과 같습니다. 처음에 보내는 것은 금액을 금액 "
    "자신으로 미분한 기울기입니다. 금액이 1 커지면 금액은 얼마나 커질까요?"
)


def buy_apples(price, count, tax):
    total = price * count * tax
    return total, (total * count * tax, total * price * tax, total * price * count)


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    fruit = apple_price * apple_count + orange_price * orange_count
    total = fruit * tax
    dapples = (total * apple_count * tax, total * apple_price * tax)
    doranges = (total * orange_count * tax, total * orange_price * tax)
    return total, (*dapples, *doranges, total * fruit)


def buy_basket(basket_price, apple_price, apple_count, tax):
    goods = basket_price + apple_price * apple_count
    total = goods * tax
    return total, (total * tax, total * apple_count * tax, total * apple_price * tax, total * goods)
