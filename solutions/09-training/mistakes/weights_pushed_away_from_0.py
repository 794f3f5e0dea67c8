"""Decay is taken away."""

TASK = 6
FEEDBACK = (
    "You take rate · W away from the gradient. The step goes against it, and so pushes the weights away from 0. "
    "Which sign pulls them back?"
)
FEEDBACK_KO = (
    "기울기에서 rate · W를 뺐습니다. 걸음은 기울기의 반대쪽이므로 가중치가 0에서 멀어집니다. 어떤 "
    "부호라야 끌어당길까요?"
)


def decayed(grads, params, rate):
    found = {}
    for name in grads:
        found[name] = grads[name] - rate * params[name] if name.startswith("W") else grads[name]
    return found
