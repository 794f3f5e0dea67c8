def d_swish(x):
    # slope of x is 1, slope of sigmoid is d_sigmoid
    return 1 * d_sigmoid(x)
