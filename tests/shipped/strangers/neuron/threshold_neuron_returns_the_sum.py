# slip: when it is on it returns the weighted sum instead of 1
def threshold_neuron(x, w, T):
    summe = weighted_sum(x, w)
    if summe >= T:
        return summe
    return 0
