"""What is computed in a function is known outside."""

TASK = 2
FEEDBACK = (
    "Your function gives nothing back: its answer is `None`. What is only worked out or printed in a function "
    "cannot be used by those who called it. How does a value get out of a function?"
)
FEEDBACK_KO = (
    "함수가 아무것도 돌려주지 않아서 답이 `None`입니다. 함수 안에서 계산만 하거나 출력만 한 값은 호출한 "
    "쪽에서 쓸 수 없습니다. 값을 함수 밖으로 내보내려면 어떻게 해야 할까요?"
)


def buy_apples(price, count, tax):
    return None


def buy_apples_and_oranges(apple_price, apple_count, orange_price, orange_count, tax):
    return None


def buy_basket(basket_price, apple_price, apple_count, tax):
    return None


def partials(a, b):
    return None


def partials_product(a, b):
    return None


def square_of_sum(x, y):
    return None


def linear_node(w, x, b):
    return None


def share_error(error, weights):
    return None


def numerical_gradient(f, x):
    return None


class MulLayer(MulLayer):
    def backward(self, dout):
        return None


class AddLayer(AddLayer):
    def backward(self, dout):
        return None


class Relu(Relu):
    def backward(self, dout):
        return None


class Sigmoid(Sigmoid):
    def backward(self, dout):
        return None


class Tanh(Tanh):
    def backward(self, dout):
        return None


class Affine(Affine):
    def backward(self, dout):
        return None
