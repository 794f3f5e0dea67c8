# Slip: the inputs are counted as neurons with biases
def parameter_count(sizes):
    weights = sum(a * b for a, b in zip(sizes, sizes[1:]))
    biases = sum(sizes)
    return weights + biases
