def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    mul_apple_layer = MulLayer()
    mul_orange_layer = MulLayer()
    add_layer = AddLayer()
    mul_tax_layer = MulLayer()

    apples = mul_apple_layer.forward(apple_price, apple_count)
    oranges = mul_orange_layer.forward(orange_price, orange_count)
    together = add_layer.forward(apples, oranges)
    total = mul_tax_layer.forward(together, tax)

    dtogether, dtax = mul_tax_layer.backward(1)
    dapples, doranges = add_layer.backward(dtogether)
    dorange_price, dorange_count = mul_orange_layer.backward(doranges)
    dapple_price, dapple_count = mul_apple_layer.backward(dapples)
    return total, (dapple_count, dapple_price, dorange_price, dorange_count, dtax)
