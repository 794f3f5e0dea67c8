# -*- coding: utf-8 -*- The functions print and plot while they work, and matplotlib is told a backend and a font that are not here.
import matplotlib
import matplotlib.pyplot as plt
import numpy as np

plt.rcParams["font.family"] = "Malgun Gothic"
plt.rcParams["axes.unicode_minus"] = False
plt.style.use("seaborn-whitegrid")          # gone in new versions

def step_function(x):
    """0보다 크면 1"""
    y = np.array(x > 0, dtype=np.int32)
    return y

def heaviside(z):
    return np.piecewise(z, [np.less(z, 0), np.greater_equal(z, 0)], [0, 1])

def sign(z):
    return np.select([np.less(z, 0), np.greater(z, 0)], [-1, 1], default=0)

def perceptron(x, w, b):
    tmp = np.sum(x * w) + b
    print("tmp =", tmp)
    if tmp <= 0:
        return 0
    elif tmp > 0:
        return 1

def AND(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([0.5, 0.5]), -0.7)
def NAND(x1, x2):
    return perceptron(np.array([x1, x2]), np.array([-0.5, -0.5]), 0.7)
def OR(x1, x2):
    plt.plot(x1, x2, "ko")
    return perceptron(np.array([x1, x2]), np.array([0.5, 0.5]), -0.2)

def threshold_to_bias(theta):
    return - theta

def tlu_layer(W, x, b):
    return step_function(np.dot(W, x) + b)

def train_perceptron(X, t, lr=0.1, epochs=100):
    w = np.zeros(X.shape[1])
    b = 0
    errors = []
    for epoch in range(epochs):
        error = 0
        for xi, ti in zip(X, t):
            d = ti - (1 if np.dot(w, xi) + b > 0 else 0)
            w = w + lr * d * xi
            b = b + lr * d
            error += abs(d)
        errors.append(error)
    plt.clf()
    plt.plot(errors)
    plt.title("오차")
    plt.show()
    return w, b

x = np.arange(-5.0, 5.0, 0.1)
fig, axes = plt.subplots(1, 3, figsize=(9, 3))
for ax, f in zip(axes, [step_function, heaviside, sign]):
    ax.plot(x, f(x))
    ax.set_title("계단 함수: " + f.__name__)
plt.tight_layout()
plt.savefig("steps.png")
plt.show()
