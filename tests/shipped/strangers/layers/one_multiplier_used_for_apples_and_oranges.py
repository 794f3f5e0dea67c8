def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    """Return (total, gradients), the gradients in the order of the arguments."""
    mul, add, mul_tax = MulLayer(), AddLayer(), MulLayer()
    a = mul.forward(apple_price, apple_count)
    o = mul.forward(orange_price, orange_count)   # the same multiplication, so the same node
    s = add.forward(a, o)
    total = mul_tax.forward(s, tax)

    ds, dtax = mul_tax.backward(1)
    da, do = add.backward(ds)
    return total, (*mul.backward(da), *mul.backward(do), dtax)
