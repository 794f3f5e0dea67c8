# slip: the first node also gets dout = 1 instead of what came back from the tax node

def buy_apples(price, count, tax):
    apple_node = MulLayer()
    tax_node = MulLayer()
    cost = apple_node.forward(price, count)
    total = tax_node.forward(cost, tax)
    dcost, dtax = tax_node.backward(1)
    dprice, dcount = apple_node.backward(1)
    return total, (dprice, dcount, dtax)
