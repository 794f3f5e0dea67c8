import numpy as np



def d_softsign(x):
    u = x
    v = 1 + np.abs(x)
    du = 1
    dv = 1
    return (du * v - u * dv) / v ** 2
