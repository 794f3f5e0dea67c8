"""The weight can be computed from the pairs at once, so no steps are needed."""

TASK = 5
FEEDBACK = (
    "After one step your weight already fits the pairs. Here the steps matter, because for most networks there is "
    "no formula that gives the weights at once. If w = 2 fits the pairs and learning starts at w = 1, should one "
    "step with `lr` = 0.1 reach 2, or only come nearer?"
)
FEEDBACK_KO = (
    "한 단계 만에 벌써 쌍에 꼭 맞는 가중치가 나왔습니다. 대부분의 신경망에는 가중치를 바로 구하는 공식이 없으므로 "
    "여기서는 과정이 중요합니다. 맞는 가중치가 2이고 w = 1, `lr` = 0.1에서 시작한다면, 한 단계에 2까지 가야 "
    "할까요, 가까워지기만 해야 할까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    return np.mean(y / x)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    return np.sum(x * y) / np.sum(x * x)
