# slip: no product rule, the slopes of the two factors are multiplied (1 * d_sigmoid)
def d_swish(x):
    return 1 * d_sigmoid(x)
