"""The taxed apples are done, and the rest is added to them."""

TASK = 2
FEEDBACK = (
    "Only the apples are taxed: what else is bought is added after the tax. In this shop there is tax on "
    "everything. In your drawing, do the goods come together before or after the tax node?"
)
FEEDBACK_KO = (
    "사과에만 부가세가 붙고, 함께 산 물건의 값은 부가세를 매긴 다음에 더해집니다. 이 가게에서는 모든 물건에 부가세가 "
    "붙습니다. 그림에서 물건들이 합쳐지는 곳은 부가세 노드의 앞일까요, 뒤일까요?"
)


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    apples = MulLayer()
    oranges = MulLayer()
    with_tax = MulLayer()
    all_together = AddLayer()
    taxed = with_tax.forward(apples.forward(apple_price, apple_count), tax)
    total = all_together.forward(taxed, oranges.forward(orange_price, orange_count))

    dtaxed, doranges = all_together.backward(1.0)
    dapples, dtax = with_tax.backward(dtaxed)
    dapple_price, dapple_count = apples.backward(dapples)
    dorange_price, dorange_count = oranges.backward(doranges)
    return total, (dapple_price, dapple_count, dorange_price, dorange_count, dtax)


def buy_basket(basket_price, apple_price, apple_count, tax):
    apples = MulLayer()
    with_tax = MulLayer()
    basket = AddLayer()
    taxed = with_tax.forward(apples.forward(apple_price, apple_count), tax)
    total = basket.forward(basket_price, taxed)

    dbasket_price, dtaxed = basket.backward(1.0)
    dapples, dtax = with_tax.backward(dtaxed)
    dapple_price, dapple_count = apples.backward(dapples)
    return total, (dbasket_price, dapple_price, dapple_count, dtax)
