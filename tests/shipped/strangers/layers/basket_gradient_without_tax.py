# slip: the gradient of the basket price is given as 1, the tax on it is forgotten

def buy_basket(basket_price, apple_price, apple_count, tax):
    mul1 = MulLayer()
    add1 = AddLayer()
    mul2 = MulLayer()
    apples = mul1.forward(apple_price, apple_count)
    together = add1.forward(basket_price, apples)
    total = mul2.forward(together, tax)

    dtogether, dtax = mul2.backward(1)
    dbasket = 1   # one basket, so 1
    dapples = dtogether
    dprice, dcount = mul1.backward(dapples)
    return total, (dbasket, dprice, dcount, dtax)
