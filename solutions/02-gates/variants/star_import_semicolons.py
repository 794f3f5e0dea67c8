# Star import of NumPy, whose sign is taken as it is, one-line functions, semicolons and global constants.
from numpy import *
import warnings; warnings.warn("this file is old")

W_AND = array([.5, .5]); B_AND = -.7
W_NAND = -W_AND; B_NAND = -B_AND
W_OR, B_OR = W_AND.copy(), -.2

step_function = lambda x: where(asarray(x) > 0, 1, 0)
heaviside = lambda z: where(asarray(z) >= 0, 1, 0)
# sign: NumPy already has it

def perceptron(x, w, b): s = dot(x, w); s = s + b; return int(s > 0)
def AND(a, b): return perceptron(array([a, b]), W_AND, B_AND)
def NAND(a, b): return perceptron(array([a, b]), W_NAND, B_NAND)
def OR(a, b): return perceptron(array([a, b]), W_OR, B_OR)
threshold_to_bias = negative
def tlu_layer(W, x, b): return step_function(einsum("ij,j->i", W, x) + b)

def train_perceptron(X, t, lr=.1, epochs=100):
    n = X.shape[1]; w = zeros(n); b = 0.
    for _ in range(epochs):
        for k in range(len(t)): e = t[k] - perceptron(X[k], w, b); w = w + lr*e*X[k]; b += lr*e
    return w, b

for a in (0, 1):
    for b in (0, 1): print(a, b, AND(a, b), NAND(a, b), OR(a, b))
del a, b
