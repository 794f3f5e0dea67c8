"""The weights are W1."""

TASK = 6
FEEDBACK = "Only W1 decays in your answer. W2 is a weight, too. What do the names of all weights have in common?"
FEEDBACK_KO = "W1만 감쇠시켰습니다. W2도 가중치입니다. 모든 가중치의 이름에 공통된 것은 무엇인가요?"


def decayed(grads, params, rate):
    found = {}
    for name in grads:
        found[name] = grads[name] + rate * params[name] if name == "W1" else grads[name]
    return found
