# -*- coding: utf-8 -*- 게이트를 파일 맨 위에서 학습으로 얻고, 하나짜리 퍼셉트론도 포켓 알고리즘으로 학습해 본다.
import numpy as np
np.random.seed(0)
X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)

def step(x):
    return (x > 0).astype(np.int64)

def 학습(t, epochs=400, lr=1.0):
    """가장 많이 맞힌 가중치를 주머니에 넣어 둔다."""
    t = np.asarray(t)
    w, b = np.zeros(2), 0.0
    best, best_w, best_b = -1, w, b
    for epoch in range(epochs):
        for i in np.random.permutation(4):
            y = 1 if X[i].dot(w) + b > 0 else 0
            w = w + lr * (t[i] - y) * X[i]
            b = b + lr * (t[i] - y)
            맞음 = np.count_nonzero(step(X @ w + b) == t)
            if 맞음 > best:
                best, best_w, best_b = 맞음, w, b
    return best, best_w, best_b

_, w_and, b_and = 학습([0, 0, 0, 1])
_, w_nand, b_nand = 학습([1, 1, 1, 0])
_, w_or, b_or = 학습([0, 1, 1, 1])
print("AND", w_and, b_and); print("NAND", w_nand, b_nand); print("OR", w_or, b_or)

def AND(x1, x2):
    return step(np.dot([x1, x2], w_and) + b_and)

def NAND(x1, x2):
    return step(np.dot([x1, x2], w_nand) + b_nand)

def OR(x1, x2):
    return step(np.dot([x1, x2], w_or) + b_or)

def XOR(x1, x2):
    return AND(NAND(x1, x2), OR(x1, x2))

def hidden(x1, x2):
    W1, b1, _, _ = xor_network()
    return step(W1 @ np.array([x1, x2]) + b1)

def xor_network():
    return np.array([w_nand, w_or]), np.array([b_nand, b_or]), w_and.reshape(1, 2), np.array([b_and])

def best_single_perceptron(t):
    return 학습(t)[0]

def half_adder(x1, x2):
    s = XOR(x1, x2)
    c = AND(x1, x2)
    return s, c

def parity(bits):
    p = 0
    for b in bits:
        p = XOR(p, b)
    return p

import sys
if parity([1, 1, 1]) == 1:
    sys.exit("끝")
