# y - t의 지름길을 쓰지 않는다: 손실의 기울기를 softmax의 야코비 행렬까지 끝까지 곱하고, forward가 거꾸로 가는 함수들을 쌓아 둔다.
import numpy as np
import matplotlib.pyplot as plt

아주작은수 = 1e-12

def init_weights(n_in, n_out, method, seed):
    """균등분포 두 개로 정규분포를 만든다 (ForkServers-Muller)"""
    rng = np.random.RandomState(seed)
    u = 1.0 - rng.rand(n_in, n_out)
    v = rng.rand(n_in, n_out)
    z = np.sqrt(-2 * np.log(u)) * np.cos(2 * np.pi * v)
    if method == "random":
        return 0.01 * z
    elif method == "xavier":
        return z / n_in ** 0.5
    elif method == "he":
        return z * 2 ** 0.5 / n_in ** 0.5
    else:
        raise ValueError("모르는 방법: " + method)

def squared_error(y, t):
    오차 = np.subtract(y, t)
    return np.trace(오차 @ 오차.T) / len(오차) / 2

def binary_cross_entropy(y, t):
    n = len(y)
    켜짐 = -t * np.log(y + 아주작은수)
    꺼짐 = (t - 1) * np.log(1 - y + 아주작은수)
    return np.sum(켜짐 + 꺼짐) / n

def cross_entropy(y, t):
    if np.ndim(t) == 1:
        맞는확률 = np.array([y[i, t[i]] for i in range(len(t))])
    else:
        맞는확률 = np.sum(y * t, axis=1)
    return -np.log(맞는확률 + 아주작은수).mean()

def output_and_loss(problem):
    if problem == "regression":
        마지막, 손실 = "identity", "squared_error"
    elif problem == "binary":
        마지막, 손실 = "sigmoid", "binary_cross_entropy"
    else:
        마지막, 손실 = "softmax", "cross_entropy"
    return 마지막, 손실

# 손실을 y로 미분한 것 (행마다, 평균은 나중에)
손실의기울기 = {
    "squared_error": lambda y, t: y - t,
    "binary_cross_entropy": lambda y, t: (1 - t) / (1 - y + 아주작은수) - t / (y + 아주작은수),
    "cross_entropy": lambda y, t: -t / (y + 아주작은수),
}

# 활성화: 값과, dout을 받아 기울기를 주는 함수
def identity(a):
    return a, lambda d: d

def sigmoid(a):
    y = 1 / (1 + np.exp(-a))
    return y, lambda d: d * y * (1 - y)

def tanh(a):
    y = np.tanh(a)
    return y, lambda d: d * (1 - y ** 2)

def relu(a):
    return np.where(a > 0, a, 0), lambda d: np.where(a > 0, d, 0)

def softmax(a):
    e = np.exp(a - a.max(axis=1, keepdims=True))
    y = e / e.sum(axis=1, keepdims=True)
    def 거꾸로(d):
        J = np.einsum("ni,ij->nij", y, np.eye(y.shape[1])) - np.einsum("ni,nj->nij", y, y)
        return np.einsum("nj,nji->ni", d, J)
    return y, 거꾸로

class MLP:
    def __init__(self, sizes, hidden="tanh", problem="classes", init="xavier", seed=0):
        마지막, self.손실이름 = output_and_loss(problem)
        self.problem = problem
        self.활성화 = [globals()[hidden]] * (len(sizes) - 2) + [globals()[마지막]]
        self.params = {}
        for k, (입력, 출력) in enumerate(zip(sizes[:-1], sizes[1:]), start=1):
            self.params["W%d" % k] = init_weights(입력, 출력, init, (seed * 31 + k) % 2 ** 32)
            self.params["b%d" % k] = np.zeros((출력,))
        self.rng = np.random.RandomState(seed)

    def affine(self, k, x):
        W = self.params["W%d" % k]
        def 거꾸로(d):
            self.기울기["W%d" % k] = sum(np.outer(x[n], d[n]) for n in range(len(x))) if len(x) < 3 else x.T @ d
            self.기울기["b%d" % k] = d.sum(axis=0)
            return d @ W.T
        return x @ W + self.params["b%d" % k], 거꾸로

    def forward(self, X):
        self.쌓은것 = []
        for k, 활성화 in enumerate(self.활성화, start=1):
            a, 거꾸로 = self.affine(k, X)
            self.쌓은것.append(거꾸로)
            X, 거꾸로 = 활성화(a)
            self.쌓은것.append(거꾸로)
        return X

    def loss(self, X, t):
        return globals()[self.손실이름](self.forward(X), t)

    def gradients(self, X, t):
        y = self.forward(X)
        self.기울기 = {}
        d = 손실의기울기[self.손실이름](y, t) / y.shape[0]
        while self.쌓은것:
            d = self.쌓은것.pop()(d)
        return self.기울기

    def predict(self, X):
        y = self.forward(X)
        if self.problem == "regression":
            return y
        if self.problem == "binary":
            return np.array([[1 if p > 0.5 else 0] for p in y[:, 0]])
        return np.array([list(p).index(max(p)) for p in y])

    def fit(self, X, t, lr=0.5, epochs=100, batch_size=32):
        손실들 = []
        for 에폭 in range(1, epochs + 1):
            순서 = self.rng.rand(len(X)).argsort()           # 난수를 정렬하는 순서가 곧 섞은 순서
            for i in range(-(-len(X) // batch_size)):
                묶음 = 순서[i * batch_size:(i + 1) * batch_size]
                기울기 = self.gradients(X[묶음], t[묶음])
                self.params.update({이름: self.params[이름] - lr * 기울기[이름] for 이름 in self.params})
            손실들.append(self.loss(X, t))
            if 에폭 % 500 == 0:
                print("에폭", 에폭, "손실", 손실들[-1])
        return 손실들
