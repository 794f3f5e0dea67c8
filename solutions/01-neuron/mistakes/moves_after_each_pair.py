"""A step is made for each pair, one after the other."""

TASK = 5
FEEDBACK = (
    "Your weight moved after every single pair, so the second pair already met a weight that the first one had "
    "changed. Here one step looks at all pairs with the same w. With three pairs, how often should w change in one "
    "step?"
)
FEEDBACK_KO = (
    "쌍을 하나 볼 때마다 가중치가 움직여서, 둘째 쌍에서는 첫째 쌍이 이미 바꾸어 놓은 가중치가 쓰였습니다. 여기서 "
    "한 단계는 같은 w로 모든 쌍을 살펴봅니다. 쌍이 세 개이면 w는 한 단계에 몇 번 바뀌어야 할까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        for i in range(len(x)):
            error = w * x[i] - y[i]
            w = w - lr * error * x[i]
    return w


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        for i in range(len(x)):
            error = w * x[i] - y[i]
            w = w - lr * error * x[i] / len(x)
    return w
