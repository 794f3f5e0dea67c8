"""`+=` makes a new array."""

TASK = 6
FEEDBACK = (
    "Your answer is right, but the caller's grads have changed. `+=` writes into the array itself. How is a new "
    "one made?"
)
FEEDBACK_KO = "답은 맞지만 호출한 쪽의 grads가 달라졌습니다. `+=`는 배열 자체에 써넣습니다. 새 배열은 어떻게 만들까요?"


def decayed(grads, params, rate):
    for name in grads:
        if name.startswith("W"):
            grads[name] += rate * params[name]
    return grads


def decayed(grads, params, rate):
    found = dict(grads)
    for name in found:
        if name.startswith("W"):
            found[name] += rate * params[name]
    return found
