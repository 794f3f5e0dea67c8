# slip: gradients are returned in the order in which they were computed (tax first), not in the order of the arguments

def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    mul_apple = MulLayer()
    mul_orange = MulLayer()
    add = AddLayer()
    mul_tax = MulLayer()

    a = mul_apple.forward(apple_price, apple_count)
    o = mul_orange.forward(orange_price, orange_count)
    s = add.forward(a, o)
    total = mul_tax.forward(s, tax)

    ds, dtax = mul_tax.backward(1.0)
    da, do = add.backward(ds)
    dorange_price, dorange_count = mul_orange.backward(do)
    dapple_price, dapple_count = mul_apple.backward(da)
    return total, (dtax, dorange_price, dorange_count, dapple_price, dapple_count)
