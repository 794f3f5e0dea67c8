# Slip: the number of rows is forgotten
def multiplications(sizes, rows):
    products = 0
    for n_in, n_out in zip(sizes[:-1], sizes[1:]):
        products = products + n_in * n_out
    return products
