# slip: the return is indented into the loop, so only one step is made
import numpy as np

def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    i = 0
    while i < steps:
        pred = w * x
        w = w - lr * np.mean((pred - y) * x)
        i += 1
        return w
    return w
