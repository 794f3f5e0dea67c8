"""Decay is the gradient."""

TASK = 6
FEEDBACK = (
    "The gradients of your weights are rate · W alone. The network would forget what it learns. What has to be added?"
)
FEEDBACK_KO = "가중치의 기울기가 rate · W뿐입니다. 그러면 신경망은 배운 것을 잊기만 합니다. 무엇을 더해야 할까요?"


def decayed(grads, params, rate):
    found = {}
    for name in grads:
        found[name] = rate * params[name] if name.startswith("W") else grads[name]
    return found
