"""A layer is an operation, so one `MulLayer` can do several products."""

TASK = 2
FEEDBACK = (
    "Your total is right, but the gradients are those of a `MulLayer` that does more than one of the products: on the "
    "way back it knows only its last inputs. How many places in your drawing multiply, and what must each of them "
    "remember?"
)
FEEDBACK_KO = (
    "금액은 맞지만, 기울기는 `MulLayer` 하나로 곱셈을 여러 번 한 것과 같습니다. 역전파를 할 때 이 계층은 마지막 입력만 "
    "기억합니다. 그림에서 곱셈을 하는 곳은 몇 군데이고, 저마다 무엇을 기억해야 할까요?"
)


def buy_apples(price, count, tax):
    mul = MulLayer()
    total = mul.forward(mul.forward(price, count), tax)

    dapples, dtax = mul.backward(1.0)
    dprice, dcount = mul.backward(dapples)
    return total, (dprice, dcount, dtax)


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    mul = MulLayer()
    add = AddLayer()
    apple_total = mul.forward(apple_price, apple_count)
    orange_total = mul.forward(orange_price, orange_count)
    total = mul.forward(add.forward(apple_total, orange_total), tax)

    dfruit, dtax = mul.backward(1.0)
    dapples, doranges = add.backward(dfruit)
    dapple_price, dapple_count = mul.backward(dapples)
    dorange_price, dorange_count = mul.backward(doranges)
    return total, (dapple_price, dapple_count, dorange_price, dorange_count, dtax)


def buy_basket(basket_price, apple_price, apple_count, tax):
    mul = MulLayer()
    add = AddLayer()
    goods = add.forward(basket_price, mul.forward(apple_price, apple_count))
    total = mul.forward(goods, tax)

    dgoods, dtax = mul.backward(1.0)
    dbasket_price, dapples = add.backward(dgoods)
    dapple_price, dapple_count = mul.backward(dapples)
    return total, (dbasket_price, dapple_price, dapple_count, dtax)


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    mul = MulLayer()
    add = AddLayer()
    with_tax = MulLayer()
    apple_total = mul.forward(apple_price, apple_count)
    orange_total = mul.forward(orange_price, orange_count)
    total = with_tax.forward(add.forward(apple_total, orange_total), tax)

    dfruit, dtax = with_tax.backward(1.0)
    dapples, doranges = add.backward(dfruit)
    dapple_price, dapple_count = mul.backward(dapples)
    dorange_price, dorange_count = mul.backward(doranges)
    return total, (dapple_price, dapple_count, dorange_price, dorange_count, dtax)
