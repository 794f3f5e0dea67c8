# -*- coding: utf-8 -*- 정수 가중치만 쓰고, 학습도 정수로 한 다음 마지막에 lr을 곱하며, 틀린 행은 더하거나 뺀다.
import numpy as np

규칙 = {          # w1, w2, b
    "AND": (2, 2, -3),
    "NAND": (-2, -2, 3),
    "OR": (2, 2, -1),
}

def step_function(x):
    결과 = np.zeros(np.shape(x), dtype=int)
    np.copyto(결과, 1, where=np.asarray(x) > 0)
    return 결과

def heaviside(z):
    결과 = np.ones(np.shape(z), dtype=int)
    np.copyto(결과, 0, where=np.asarray(z) < 0)
    return 결과

def sign(z):
    음수, 양수 = np.asarray(z) < 0, np.asarray(z) > 0
    return np.subtract(양수, 음수, dtype=int)

def perceptron(x, w, b):
    합 = b
    for xi, wi in zip(x, w):
        합 += wi * xi
    return int(합 > 0)

def 게이트(이름, *입력):
    *w, b = 규칙[이름]
    return perceptron(입력, w, b)

def AND(x1, x2): return 게이트("AND", x1, x2)
def NAND(x1, x2): return 게이트("NAND", x1, x2)
def OR(x1, x2): return 게이트("OR", x1, x2)

def threshold_to_bias(theta):
    b = theta
    b *= -1
    return b

def tlu_layer(W, x, b):
    합 = b.copy()
    for j in range(len(x)):
        합 = 합 + W[:, j] * x[j]       # 열을 하나씩 더한다
    return step_function(합)

def train_perceptron(X, t, lr=0.1, epochs=100):
    # 처음이 0이면 lr은 크기만 바꾸므로 1로 학습하고 나중에 곱한다
    w, b = 0 * X[0], 0
    for epoch in range(epochs):
        for x, 목표 in zip(X, t):
            y = perceptron(x, w, b)
            if y == 0 and 목표 == 1:
                w, b = w + x, b + 1
            elif y == 1 and 목표 == 0:
                w, b = w - x, b - 1
    return lr * w, lr * b

if __name__ == "__main__":
    for 이름 in 규칙:
        print(이름, [게이트(이름, a, b) for a in (0, 1) for b in (0, 1)])
