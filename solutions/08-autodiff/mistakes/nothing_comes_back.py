"""What is computed in a function is known outside."""

TASK = 2
FEEDBACK = (
    "Your function gives nothing back: its answer is `None`. What is only worked out or printed in a function "
    "cannot be used by those who called it. How does a value get out of a function?"
)
FEEDBACK_KO = (
    "함수가 아무것도 돌려주지 않아서 답이 `None`입니다. 함수 안에서 계산만 하거나 출력만 한 값은 호출한 쪽에서 "
    "쓸 수 없습니다. 값을 함수 밖으로 내보내려면 어떻게 해야 할까요?"
)


def gradients(f, xs):
    return None


def neuron(x, w, b):
    return None


def train_neuron(X, t, w, b, lr, steps):
    return None


def train_network(X, t, W, b, v, c, lr, steps):
    return None


class Value(Value):
    def topological_order(self):
        return None


class Value(Value):
    def __add__(self, other):
        return None


class Value(Value):
    def __mul__(self, other):
        return None


class Value(Value):
    def __radd__(self, number):
        return None


class Value(Value):
    def __rmul__(self, number):
        return None


class Value(Value):
    def __neg__(self):
        return None


class Value(Value):
    def __sub__(self, other):
        return None


class Value(Value):
    def __rsub__(self, number):
        return None


class Value(Value):
    def __pow__(self, n):
        return None


class Value(Value):
    def __truediv__(self, other):
        return None


class Value(Value):
    def __rtruediv__(self, number):
        return None


class Value(Value):
    def tanh(self):
        return None


class Value(Value):
    def exp(self):
        return None


class Value(Value):
    def relu(self):
        return None
