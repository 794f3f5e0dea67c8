"""The slope is the step."""

TASK = 5
FEEDBACK = (
    "Your step is just as long as if `lr` were 1. The learning rate says how far one step goes: with a large "
    "one, w may jump over its goal and further away with each step. What should a step with `lr` = 0 do?"
)
FEEDBACK_KO = (
    "`lr`이 1일 때와 똑같은 길이로 움직였습니다. 학습률은 한 단계에 얼마나 움직일지를 정합니다. 너무 크면 w가 "
    "목표를 뛰어넘어 단계마다 더 멀어질 수도 있습니다. `lr`이 0이면 w는 어떻게 되어야 합니까?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x - y
        w = w - np.mean(error * x)
    return w
