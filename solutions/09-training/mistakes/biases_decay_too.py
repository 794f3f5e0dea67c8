"""Everything decays."""

TASK = 6
FEEDBACK = (
    "You let biases decay as well. Only names that begin with W are weights. What should come of b1 = 4 with the "
    "gradient 1?"
)
FEEDBACK_KO = (
    "편향까지 감쇠시켰습니다. 이름이 W로 시작하는 것만 가중치입니다. b1 = 4이고 기울기가 1이면 무엇이 나와야 하나요?"
)


def decayed(grads, params, rate):
    found = {}
    for name in grads:
        found[name] = grads[name] + rate * params[name]
    return found
