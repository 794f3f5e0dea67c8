"""A weight is a whole number, as in the examples."""

TASK = 5
FEEDBACK = (
    "Your weight came out as a whole number. A weight need not be a whole number. Put your weight into the neuron: "
    "what does it answer to x, and what should it answer?"
)
FEEDBACK_KO = (
    "가중치가 정수로만 나왔습니다. 가중치는 정수가 아니어도 됩니다. 지금의 가중치를 뉴런에 넣으면 입력 x에 "
    "무엇이라고 답하고, 원래는 무엇이라고 답해야 할까요?"
)


def find_weight(x, y):
    return y // x


def find_weight(x, y):
    return int(y / x)


def find_weight(x, y):
    return round(y / x)


def find_weight(x, y):
    best = 0
    for w in range(-100, 101):
        if abs(w * x - y) < abs(best * x - y):
            best = w
    return best
