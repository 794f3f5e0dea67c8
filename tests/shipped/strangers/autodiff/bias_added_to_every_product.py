def neuron(x, w, b):
    s = 0
    for xi, wi in zip(x, w):
        s = s + (wi * xi + b)   # w · x + b
    return s.tanh()
