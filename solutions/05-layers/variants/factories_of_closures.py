# "클래스" 이름들이 함수이거나 한글 클래스의 다른 이름이다: 부르면 forward와 backward가 있는 것이 나온다.
from types import SimpleNamespace as 꾸러미
import numpy

class 곱셈마디(object):
    def __init__(나, x=0, y=0):
        나.값들 = {"x": x, "y": y}
    def forward(나, x, y):
        나.값들.update(x=x, y=y)
        return x * y
    def backward(나, dout):
        return dout * 나.값들["y"], dout * 나.값들["x"]

class 덧셈마디(곱셈마디):
    def forward(나, x, y): return x + y
    def backward(나, dout): return dout, dout

MulLayer = 곱셈마디
AddLayer = 덧셈마디

def 마디(f, 기울기):
    """입력이 하나인 마디를 만든다."""
    기억 = []
    def forward(x):
        기억[:] = [x, f(x)]
        return 기억[1]
    def backward(dout):
        return dout * 기울기(*기억)
    return 꾸러미(forward=forward, backward=backward, 기억=기억)

def Sigmoid():
    return 마디(lambda x: 1 / (1 + numpy.e ** -x), lambda x, y: y - y * y)

def Tanh():
    return 마디(lambda x: (numpy.exp(x) - numpy.exp(-x)) / (numpy.exp(x) + numpy.exp(-x)), lambda x, y: 1 - y * y)

def Relu():
    return 마디(lambda x: numpy.where(x > 0, x, 0), lambda x, y: x > 0)

def Affine(W, b):
    나 = 꾸러미(W=W, b=b, dW=None, db=None)
    def forward(X):
        나.X = X
        return numpy.matmul(X, W) + b
    def backward(dout):
        나.dW, 나.db = 나.X.transpose() @ dout, numpy.ones(len(dout)) @ dout
        return dout @ W.transpose()
    나.forward, 나.backward = forward, backward
    return 나

def buy_apples(가격, 개수, 세금):
    return 가격 * 개수 * 세금, (개수 * 세금, 가격 * 세금, 가격 * 개수)

def buy_apples_and_oranges(가격1, 개수1, 가격2, 개수2, 세금):
    합 = 가격1 * 개수1 + 가격2 * 개수2
    return 합 * 세금, (개수1 * 세금, 가격1 * 세금, 개수2 * 세금, 가격2 * 세금, 합)

def buy_basket(바구니, 가격, 개수, 세금):
    합 = 바구니 + 가격 * 개수
    return 합 * 세금, (세금, 개수 * 세금, 가격 * 세금, 합)

def square_of_sum(x, y):
    t = x + y
    dz_dt = 2 * t
    dt_dx = dt_dy = 1
    return t ** 2, (dz_dt * dt_dx, dz_dt * dt_dy)

def linear_node(w, x, b):
    g = w * x
    return g + b, (x, w, 1)

def partials(a, b): return 2, 3
def partials_product(a, b): return 2 * b, 2 * a

def share_error(오차, 가중치들):
    return list(map(lambda w: 오차 * w / sum(가중치들), 가중치들))

def numerical_gradient(f, x):
    h = 0.0001
    x = numpy.array(x, dtype="float64")
    납작 = x.ravel()                       # 같은 기억을 보는 1차원 배열
    답 = numpy.empty(납작.size)
    for i in range(납작.size):
        원래 = 납작[i]
        납작[i] = 원래 + h; 위 = f(x)
        납작[i] = 원래 - h; 아래 = f(x)
        납작[i] = 원래
        답[i] = (위 - 아래) / (h + h)
    return 답.reshape(x.shape)
