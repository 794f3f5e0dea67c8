# slip: the product starts from 0 and stays 0
def slope_product(d_f, xs):
    product = 0
    for x in xs:
        product = product * d_f(x)
    return product
