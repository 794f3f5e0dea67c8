# 가중합을 표에서 찾고(튜플), XOR 네트워크의 가중치는 난수로 찾을 때까지 찾으며, 반가산기와 홀짝은 이진수 문자열로 계산한다.
import numpy as np
import matplotlib.pyplot as plt

def 표에서(x1, x2, 표):
    w = np.array([1, 1])
    b = 0
    return 표[int(np.sum(w * np.array([x1, x2])) + b)]

def AND(x1, x2):
    return 표에서(x1, x2, (0, 0, 1))

def NAND(x1, x2):
    return 표에서(x1, x2, (1, 1, 0))

def OR(x1, x2):
    return 표에서(x1, x2, (0, 1, 1))

def XOR(x1, x2):
    s = dict(s1=NAND(x1, x2), s2=OR(x1, x2))
    print("s1 =", s["s1"], "s2 =", s["s2"])
    y = AND(s["s2"], s["s1"])
    return y

def hidden(x1, x2):
    s = []
    s.append(NAND(x1, x2))
    s.append(OR(x1, x2))
    return tuple(s)

def xor_network(seed=7):
    """정수 가중치를 아무렇게나 뽑아 XOR가 될 때까지 되풀이한다."""
    rng = np.random.default_rng(seed)
    X = np.array([[0, 0, 1, 1], [0, 1, 0, 1]])
    while True:
        W1, W2 = rng.integers(-2, 3, size=(2, 2)), rng.integers(-2, 3, size=(1, 2))
        b1, b2 = rng.integers(-3, 4, size=2) / 2, rng.integers(-3, 4, size=1) / 2
        S = W1 @ X + b1[:, None] > 0
        Y = W2 @ S + b2[:, None] > 0
        if (Y == [[False, True, True, False]]).all():
            return W1, b1, W2, b2

def best_single_perceptron(t):
    # 먼저 하나의 퍼셉트론이 만들 수 있는 표를 모두 모으고, 그중 가장 가까운 것을 고른다
    가능한_표 = {
        tuple(int(w1 * x1 + w2 * x2 > 임계값) for x1 in (0, 1) for x2 in (0, 1))
        for w1 in range(-2, 3)
        for w2 in range(-2, 3)
        for 임계값 in np.arange(-4.5, 5)
    }
    print(len(가능한_표), "개의 표")
    return max(4 - sum(a != b for a, b in zip(표, t)) for 표 in 가능한_표)

def half_adder(x1, x2):
    두자리 = format(x1 + x2, "02b")
    return int(두자리[1]), int(두자리[0])

def parity(bits):
    글자 = "".join(str(int(bit)) for bit in bits)
    return bin(int("0" + 글자, 2)).count("1") & 1

print([XOR(0, 0), XOR(0, 1), XOR(1, 0), XOR(1, 1)])
