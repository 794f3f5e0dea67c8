"""Only weights come back."""

TASK = 6
FEEDBACK = (
    "Your dict holds weights alone. The gradients of biases are needed as well, as they are. How many names "
    "should there be?"
)
FEEDBACK_KO = "딕셔너리에 가중치만 있습니다. 편향의 기울기도 그대로 필요합니다. 이름이 몇 개 있어야 할까요?"


def decayed(grads, params, rate):
    return {name: grads[name] + rate * params[name] for name in grads if name.startswith("W")}
