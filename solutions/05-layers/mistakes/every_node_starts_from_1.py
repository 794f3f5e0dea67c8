"""Each node's `backward` can be called on its own, first node first."""

TASK = 2
FEEDBACK = (
    "The gradients of prices and counts do not contain the tax, as if their nodes had been given 1 on the way back "
    "and not what the tax node passes back. Which node gives the final result, and what does it pass back to the "
    "nodes before it?"
)
FEEDBACK_KO = (
    "가격과 개수의 기울기에 부가세가 들어 있지 않습니다. 앞의 노드에 부가세 노드가 돌려준 값이 아니라 1을 넘긴 것과 "
    "같습니다. 최종 결과를 내는 것은 어느 노드이고, 그 노드는 앞의 노드에 무엇을 넘겨줄까요?"
)


def buy_apples(price, count, tax):
    apples = MulLayer()
    with_tax = MulLayer()
    total = with_tax.forward(apples.forward(price, count), tax)

    dprice, dcount = apples.backward(1.0)
    _, dtax = with_tax.backward(1.0)
    return total, (dprice, dcount, dtax)


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    apples = MulLayer()
    oranges = MulLayer()
    fruit = AddLayer()
    with_tax = MulLayer()
    apple_total = apples.forward(apple_price, apple_count)
    orange_total = oranges.forward(orange_price, orange_count)
    total = with_tax.forward(fruit.forward(apple_total, orange_total), tax)

    dapple_price, dapple_count = apples.backward(1.0)
    dorange_price, dorange_count = oranges.backward(1.0)
    _, dtax = with_tax.backward(1.0)
    return total, (dapple_price, dapple_count, dorange_price, dorange_count, dtax)


def buy_basket(basket_price, apple_price, apple_count, tax):
    apples = MulLayer()
    basket = AddLayer()
    with_tax = MulLayer()
    goods = basket.forward(basket_price, apples.forward(apple_price, apple_count))
    total = with_tax.forward(goods, tax)

    dapple_price, dapple_count = apples.backward(1.0)
    dbasket_price, _ = basket.backward(1.0)
    _, dtax = with_tax.backward(1.0)
    return total, (dbasket_price, dapple_price, dapple_count, dtax)
