# Slip: the bias is left out of the sum
def neuron(x, w, b):
    s = Value(0.0)
    for xi, wi in zip(x, w):
        s += wi * xi
    return s.tanh()
