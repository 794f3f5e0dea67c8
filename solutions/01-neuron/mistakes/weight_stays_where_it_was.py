"""Writing down the correction changes the weight."""

TASK = 5
FEEDBACK = (
    "After a step your weight is still where it began. A formula alone changes nothing: its result has to be "
    "kept, and the next step has to find it there. After one step from w = 1 towards 2, where do you find the "
    "new weight?"
)
FEEDBACK_KO = (
    "한 단계를 지났는데도 가중치가 처음 그대로입니다. 식을 계산하는 것만으로는 아무것도 바뀌지 않습니다. 결과를 "
    "어딘가에 남겨 두어야 다음 단계에서 쓸 수 있습니다. w = 1에서 2 쪽으로 한 단계 움직였다면 새 가중치는 어디에 "
    "있습니까?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x - y
        w - lr * np.mean(error * x)
    return w
