def buy_apples(price, count, tax):
    """Return (total, (dprice, dcount, dtax)) for some apples."""
    apples_node = MulLayer()
    tax_node = MulLayer()

    subtotal = apples_node.forward(price, count)
    total = tax_node.forward(subtotal, tax)

    # go back with the result itself
    dsubtotal, dtax = tax_node.backward(total)
    dprice, dcount = apples_node.backward(dsubtotal)
    return total, (dprice, dcount, dtax)
