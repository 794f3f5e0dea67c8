def threshold_to_bias(theta):
    # a threshold makes firing harder, so the bias is never positive
    b = abs(theta)
    return -b
