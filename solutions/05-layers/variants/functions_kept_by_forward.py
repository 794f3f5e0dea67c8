# forward는 기울기를 구하는 지역 함수를 만들어 self에 넣어 두고, backward는 그 함수를 부르기만 한다. 기억은 튜플이다.
import numpy as np
import matplotlib.pyplot as plt

class 계층:
    def backward(self, dout):
        return self.거꾸로(dout)

class MulLayer(계층):
    def forward(self, x, y):
        def 거꾸로(dout):
            dx = dout * y
            dy = dout * x
            return dx, dy
        self.거꾸로 = 거꾸로
        return x * y

class AddLayer(계층):
    def forward(self, x, y):
        self.거꾸로 = lambda dout: (1 * dout, 1 * dout)
        return x + y

def 하나씩(f, *값들):
    """f는 어느 값에 대해서도 일차식이므로, 1만큼 올리고 내린 차이의 절반이 바로 기울기다."""
    기울기 = []
    for i in range(len(값들)):
        위, 아래 = list(값들), list(값들)
        위[i] += 1
        아래[i] -= 1
        기울기.append((f(*위) - f(*아래)) / 2)
    return f(*값들), tuple(기울기)

def 과일값(*수):
    """..., 값, 개수, 값, 개수, 세금"""
    *과일, 세금 = 수
    합 = 0
    for 값, 개수 in zip(과일[::2], 과일[1::2]):
        합 = AddLayer().forward(합, MulLayer().forward(값, 개수))
    return MulLayer().forward(합, 세금)

def buy_apples(price, count, tax):
    return 하나씩(과일값, price, count, tax)

def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    return 하나씩(과일값, apple_price, apple_count, orange_price, orange_count, tax)

def buy_basket(basket_price, apple_price, apple_count, tax):
    return 하나씩(lambda b, p, n, t: 과일값(b, 1, p, n, t), basket_price, apple_price, apple_count, tax)

def square_of_sum(x, y):
    # x² + 2xy + y²
    return x * x + 2 * x * y + y * y, (2 * x + 2 * y, 2 * y + 2 * x)

def linear_node(w, x, b):
    return np.dot([w, 1], [x, b]), (x, w, b ** 0)

def partials(a, b):
    return tuple([2, 3])

def partials_product(a, b):
    f = 2 * a * b
    print("f =", f)
    return (2 * b, 2 * a)

class Sigmoid(계층):
    def forward(self, x):
        y = np.reciprocal(1 + np.exp(-x))
        def 거꾸로(dout):
            return dout * np.exp(-x) * y ** 2
        self.거꾸로 = 거꾸로
        return y

class Tanh(계층):
    def forward(self, x):
        기억 = (x.shape, np.tanh(x).ravel())
        def 거꾸로(dout):
            모양, y = 기억
            야코비 = np.diag(1 - y ** 2)             # 원소마다 따로라서 대각행렬
            return (야코비 @ dout.ravel()).reshape(모양)
        self.거꾸로 = 거꾸로
        return 기억[1].reshape(기억[0])

class Relu(계층):
    def forward(self, x):
        자리 = np.nonzero(x > 0)
        y = np.zeros_like(x)
        y[자리] = x[자리]
        def 거꾸로(dout):
            dx = np.zeros_like(dout)
            dx[자리] = dout[자리]
            return dx
        self.거꾸로 = 거꾸로
        return y

class Affine(계층):
    def __init__(self, W, b):
        self.W, self.b = W, b

    def forward(self, X):
        행들 = [sum(x[i] * self.W[i] for i in range(len(x))) + self.b for x in X]
        def 거꾸로(dout):
            self.dW = np.zeros_like(self.W)
            self.db = np.zeros_like(self.b)
            dX = []
            for x, d in zip(X, dout):                # 한 줄씩 더해 간다
                self.dW += np.outer(x, d)
                self.db += d
                dX.append(np.dot(self.W, d))
            return np.array(dX)
        self.거꾸로 = 거꾸로
        return np.array(행들)

def share_error(error, weights):
    몫 = np.array(weights, dtype=float)
    몫 /= 몫.sum()
    return (error * 몫).tolist()

def numerical_gradient(f, x):
    h = 1e-4
    납작, 모양 = np.ravel(x).astype(float), np.shape(x)
    def 값(i, 걸음):
        옮긴 = 납작.copy()
        옮긴[i] += 걸음
        return f(옮긴.reshape(모양))
    return np.array([(값(i, h) - 값(i, -h)) / (2 * h) for i in range(납작.size)]).reshape(모양)

if __name__ == "__main__":
    사과 = MulLayer()
    print(사과.forward(100.0, 2.0), 사과.backward(1.1))
