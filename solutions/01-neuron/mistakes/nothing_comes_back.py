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


def neuron(x, w):
    return None


def weighted_sum(x, w):
    return None


def synapse_count(n_inputs, n_neurons):
    return None


def layer(W, x):
    return None


def layer_batch(W, X):
    return None


def find_weight(x, y):
    return None


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    return None
