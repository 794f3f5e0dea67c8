def slope_product(d_f, xs):
    result = 0
    for x in xs:
        result = result * d_f(x)
    return result
