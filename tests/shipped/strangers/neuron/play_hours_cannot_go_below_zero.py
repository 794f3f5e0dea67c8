def neuron(x, w):
    hours = x * w
    # you cannot play for less than 0 hours
    if hours < 0:
        hours = 0.0
    return hours
