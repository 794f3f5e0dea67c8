"""The slope of W² is 2W."""

TASK = 6
FEEDBACK = (
    "You add 2 · rate · W. The README adds rate · W. What should come of W1 = 4 with the gradient 1 and rate = 0.5?"
)
FEEDBACK_KO = (
    "2 · rate · W를 더했습니다. README에서는 rate · W를 더합니다. W1 = 4, 기울기 "
    "1, rate = 0.5이면 무엇이 나와야 하나요?"
)


def decayed(grads, params, rate):
    found = {}
    for name in grads:
        found[name] = grads[name] + 2 * rate * params[name] if name.startswith("W") else grads[name]
    return found
