# slip: + instead of -, so w moves away from the right weight
import numpy as np

def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for step in range(steps):
        w = w + lr * np.mean((w * x - y) * x)
    return w
