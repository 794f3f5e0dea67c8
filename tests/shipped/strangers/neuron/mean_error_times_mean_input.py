import numpy as np


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    x_mean = np.mean(x)
    for _ in range(steps):
        error = np.mean(w * x - y)     # 오차의 평균
        w -= lr * error * x_mean
    return w
