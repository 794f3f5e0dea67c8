"""What is computed in a function is known outside."""

TASK = 1
FEEDBACK = (
    "Your function gives nothing back: its answer is `None`. What is only worked out or printed in a function "
    "cannot be used by those who called it. How does a value get out of a function?"
)
FEEDBACK_KO = (
    "함수가 아무것도 돌려주지 않아서 답이 `None`입니다. 함수 안에서 계산만 하거나 출력만 한 값은 호출한 "
    "쪽에서 쓸 수 없습니다. 값을 함수 밖으로 내보내려면 어떻게 해야 할까요?"
)


def step_function(x):
    return None


def heaviside(z):
    return None


def sign(z):
    return None


def AND(x1, x2):
    return None


def NAND(x1, x2):
    return None


def OR(x1, x2):
    return None


def threshold_to_bias(theta):
    return None


def tlu_layer(W, x, b):
    return None


def train_perceptron(X, t, lr=0.1, epochs=100):
    return None
