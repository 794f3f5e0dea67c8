def threshold_to_bias(theta):
    b = theta
    return b
