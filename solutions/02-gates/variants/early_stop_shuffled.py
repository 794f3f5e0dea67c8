# Training shuffles the rows of one matrix that has the bias as a column of ones, stops early, and shows its progress.
import numpy as np

np.set_printoptions(precision=3, suppress=True)
rng = np.random.default_rng(2024)

def step_function(x):
    y = np.array(x, dtype=float)
    y[y <= 0] = 0
    y[y > 0] = 1
    return y

def heaviside(z):
    return 1 - step_function(-np.asarray(z))

def sign(z):
    z = np.array(z, dtype=float)
    nonzero = z != 0
    np.divide(z, np.abs(z), out=z, where=nonzero)
    return z

def perceptron(x, w, b):
    x = np.append(x, 1.0)
    w = np.append(w, b)
    return step_function(w @ x)

def AND(x1, x2):  return step_function(x1 + x2 - 1.5).astype(np.uint8)
def OR(x1, x2):   return step_function(x1 + x2 - 0.5).astype(np.int8)
def NAND(x1, x2): return step_function(1.5 - x1 - x2).astype(np.float16)

def threshold_to_bias(theta):
    return -1 * theta

def tlu_layer(W, x, b):
    Wb = np.hstack([W, b.reshape(-1, 1)])
    return step_function(Wb @ np.concatenate((x, [1])))

def train_perceptron(X, t, lr=0.1, epochs=100):
    Xb = np.c_[X, np.ones(len(X))]
    w = np.zeros(Xb.shape[1])
    for epoch in range(epochs):
        errors = 0
        for i in rng.permutation(len(Xb)):
            d = t[i] - float(Xb[i] @ w > 0)
            if d == 0:
                continue
            w += lr * d * Xb[i]
            errors += 1
        if errors == 0:
            print(f"done after {epoch} epochs, w = {w}")
            break
    return w[:-1], w[-1]

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
for name, t in dict(AND=[0, 0, 0, 1], OR=[0, 1, 1, 1], NAND=[1, 1, 1, 0]).items():
    print(name, train_perceptron(X, t))
