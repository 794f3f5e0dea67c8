# slip: b = theta, the minus is forgotten
def threshold_to_bias(theta):
    b = theta
    return b
