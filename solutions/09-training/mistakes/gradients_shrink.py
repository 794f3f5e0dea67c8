"""Decay makes gradients smaller."""

TASK = 6
FEEDBACK = (
    "You multiply the gradients of weights by a number that hangs on rate alone. What is added depends on the "
    "weight. What should come of W1 = 4 with the gradient 1 and rate = 0.5?"
)
FEEDBACK_KO = (
    "가중치의 기울기에 rate로만 정해지는 수를 곱했습니다. 더하는 것은 가중치에 달려 있습니다. W1 = 4, "
    "기울기 1, rate = 0.5이면 무엇이 나와야 하나요?"
)


def decayed(grads, params, rate):
    found = {}
    for name in grads:
        found[name] = (1 - rate) * grads[name] if name.startswith("W") else grads[name]
    return found


def decayed(grads, params, rate):
    found = {}
    for name in grads:
        found[name] = (1 + rate) * grads[name] if name.startswith("W") else grads[name]
    return found
