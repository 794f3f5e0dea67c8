def neuron(x, w):
    y = x + w
    return y
