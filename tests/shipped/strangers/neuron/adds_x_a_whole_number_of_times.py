def neuron(x, w):
    # w번 더하면 w * x
    y = 0.0
    for _ in range(int(w)):
        y += x
    return y
