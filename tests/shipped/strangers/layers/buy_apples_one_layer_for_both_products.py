# slip: the same MulLayer object is used for both multiplications, the second forward overwrites the first

def buy_apples(price, count, tax):
    mul = MulLayer()
    apples = mul.forward(price, count)
    total = mul.forward(apples, tax)

    dapples, dtax = mul.backward(1.0)
    dprice, dcount = mul.backward(dapples)
    return total, (dprice, dcount, dtax)
