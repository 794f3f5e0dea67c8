def buy_apples(price, count, tax):
    total = price * count * tax
    dprice = count
    dcount = price
    dtax = price * count
    return total, (dprice, dcount, dtax)
