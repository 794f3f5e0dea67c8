"""The slope is the step."""

TASK = 5
FEEDBACK = (
    "Your step is as long as if `lr` were 1. The learning rate says how far one step goes; when steps are too "
    "long, w may jump past its goal and end up further away each time. How far should w move when `lr` is 0?"
)
FEEDBACK_KO = (
    "`lr`이 1일 때와 똑같이 움직였습니다. 학습률은 한 단계에 얼마나 움직일지를 정합니다. 너무 많이 움직이면 w가 "
    "목표를 지나쳐 단계마다 더 멀어질 수도 있습니다. `lr`이 0이면 w는 얼마나 움직여야 할까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x - y
        w = w - np.mean(error * x)
    return w
