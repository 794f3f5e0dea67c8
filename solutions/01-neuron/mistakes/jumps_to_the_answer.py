"""The weight can be computed from the pairs at once, so no steps are needed."""

TASK = 5
FEEDBACK = (
    "After one step you are at the goal already: your weight is the one that fits the pairs. Here the way "
    "matters, because most networks have no formula for the goal. From w = 1 and with `lr` = 0.1, should one "
    "step reach w = 2, or only come nearer?"
)
FEEDBACK_KO = (
    "한 단계 만에 벌써 목표에 가 있습니다. 쌍에 꼭 맞는 가중치가 나왔습니다. 신경망에는 대개 목표를 바로 구하는 "
    "공식이 없으므로 여기서는 가는 과정이 중요합니다. w = 1, `lr` = 0.1이면 한 단계에 w = 2까지 가야 합니까, "
    "가까워지기만 해야 합니까?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    return np.mean(y / x)
