# slip: one MulLayer for apples and oranges, so it remembers only the oranges

def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    fruit = MulLayer()
    plus = AddLayer()
    taxes = MulLayer()
    apples = fruit.forward(apple_price, apple_count)
    oranges = fruit.forward(orange_price, orange_count)
    both = plus.forward(apples, oranges)
    total = taxes.forward(both, tax)
    dboth, dtax = taxes.backward(1)
    dapples, doranges = plus.backward(dboth)
    d_ap, d_ac = fruit.backward(dapples)
    d_op, d_oc = fruit.backward(doranges)
    return total, (d_ap, d_ac, d_op, d_oc, dtax)
