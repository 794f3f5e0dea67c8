def threshold_neuron(x, w, T):
    total = 0
    for a, b in zip(x, w):
        total = total + a * b
    if total >= T:
        return 0
    return 1
