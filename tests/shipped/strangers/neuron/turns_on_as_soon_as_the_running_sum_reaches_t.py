def threshold_neuron(x, w, T):
    arrived = 0.0
    for signal, strength in zip(x, w):
        arrived += signal * strength
        if arrived >= T:
            return 1  # enough has arrived, it fires
    return 0
