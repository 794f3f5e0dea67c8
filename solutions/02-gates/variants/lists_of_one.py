# Gates answer with lists and arrays of one element, arrays come back as nested lists, and the bias as an array.
import numpy as np

def 모양대로(함수, x):
    """숫자든 배열이든 리스트로 바꾸어 하나씩 계산한다."""
    x = x.tolist() if isinstance(x, np.ndarray) else x
    if isinstance(x, list):
        return [모양대로(함수, 하나) for 하나 in x]
    return 함수(x)

def step_function(input1): return 모양대로(lambda v: 1 if v > 0 else 0, input1)
def heaviside(input1): return 모양대로(lambda v: 0 if v < 0 else 1, input1)
def sign(input1): return 모양대로(lambda v: (v > 0) - (v < 0), input1)

def perceptron(input1, weight, bias):
    입력 = list(input1) + [1.0]
    가중치 = list(weight) + [bias]
    합 = sum([i * j for i, j in zip(입력, 가중치)])
    return [1] if 합 > 0 else [0]

def AND(input1, input2): return perceptron([input1, input2], [0.5, 0.5], -0.7)
def NAND(input1, input2): return np.array(perceptron([input1, input2], [-0.5, -0.5], 0.7))
def OR(input1, input2): return np.array(perceptron([input1, input2], [0.5, 0.5], -0.2)).reshape(1, 1)

def threshold_to_bias(theta): return [-theta]

def tlu_layer(W, x, b): return [perceptron(x, W[i], b[i])[0] for i in range(len(W))]

def train_perceptron(X, t, lr=0.1, epochs=100):
    w = [0.0] * len(X[0])
    b = [0.0]
    for 회 in range(epochs):
        틀림 = 0
        for i in range(len(X)):
            차이 = t[i] - perceptron(X[i], w, b[0])[0]
            if 차이 != 0:
                틀림 += 1
                for j in range(len(w)):
                    w[j] += lr * 차이 * X[i][j]
                b[0] += lr * 차이
        print(회, "번째, 틀린 개수", 틀림)
        if 틀림 == 0:
            break
    return [w, np.array(b)]
