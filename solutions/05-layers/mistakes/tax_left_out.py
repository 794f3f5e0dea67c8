"""The tax is another matter than the goods."""

TASK = 2
FEEDBACK = (
    "Your total and the gradients of the goods are those of a purchase without tax. Here the tax is a factor on "
    "everything, given as 1.1. For two apples at 100 won, what has to be paid with tax, and by how much does that "
    "grow when one apple costs 1 won more?"
)
FEEDBACK_KO = (
    "합계와 상품의 기울기가 세금 없이 살 때와 같습니다. 여기서 세금은 모든 것에 곱하는 수이고, 1.1과 같이 "
    "받습니다. 100원짜리 사과 2개는 세금까지 얼마이고, 사과 하나가 1원 오르면 그 금액은 얼마나 커질까요?"
)


def buy_apples(price, count, tax):
    total = price * count
    return total, (count, price, price * count)


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    fruit = apple_price * apple_count + orange_price * orange_count
    return fruit, (apple_count, apple_price, orange_count, orange_price, fruit)


def buy_basket(basket_price, apple_price, apple_count, tax):
    goods = basket_price + apple_price * apple_count
    return goods, (1.0, apple_count, apple_price, goods)
