# slip: the rule y (1 - y) of sigmoid is used for tanh
def d_tanh(x):
    t = tanh(x)
    return t * (1 - t)
