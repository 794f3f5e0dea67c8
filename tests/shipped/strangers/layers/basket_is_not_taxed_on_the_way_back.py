def buy_basket(basket_price, apple_price, apple_count, tax):
    """Return (total, gradients) for a basket with apples in it."""
    m1 = MulLayer()
    plus = AddLayer()
    m2 = MulLayer()
    apples = m1.forward(apple_price, apple_count)
    total = m2.forward(plus.forward(basket_price, apples), tax)

    d_sum, d_tax = m2.backward(1.0)
    _, d_apples = plus.backward(d_sum)
    d_apple_price, d_count = m1.backward(d_apples)
    # 바구니는 더하기만 하므로 기울기가 1
    d_basket = 1.0
    return total, (d_basket, d_apple_price, d_count, d_tax)
