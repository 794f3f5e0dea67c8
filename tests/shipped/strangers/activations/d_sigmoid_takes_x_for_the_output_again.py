# slip: x (1 - x) instead of y (1 - y)
def d_sigmoid(x):
    return x * (1 - x)
