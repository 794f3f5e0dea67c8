# slip: the error is not multiplied by x
import numpy as np

def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x - y
        w -= lr * error.mean()
    return w
