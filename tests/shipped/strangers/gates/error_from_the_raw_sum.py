import numpy as np


def train_perceptron(X, t, lr=0.1, epochs=100):
    weights = np.zeros(X.shape[1])
    bias = 0.0
    for _ in range(epochs):
        for row, goal in zip(X, t):
            y = row @ weights + bias       # 퍼셉트론의 출력
            error = goal - y
            weights = weights + lr * error * row
            bias = bias + lr * error
    return weights, bias
