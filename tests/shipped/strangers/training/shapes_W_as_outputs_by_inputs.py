# Slip: W is given as (n_out, n_in)
def shapes(sizes, rows):
    result = {}
    for layer in range(1, len(sizes)):
        n_in = sizes[layer - 1]
        n_out = sizes[layer]
        result["W" + str(layer)] = (n_out, n_in)
        result["b" + str(layer)] = (n_out,)
        result["y" + str(layer)] = (rows, n_out)
    return result
