"""The error is a property of the pairs, so it is computed before the loop."""

TASK = 5
FEEDBACK = (
    "Your second step is as long as the first, as if the errors had been worked out only once. A new w gives new "
    "predictions, and so new errors. If one step has brought w nearer to its goal, should the next one be just as "
    "long?"
)
FEEDBACK_KO = (
    "둘째 단계에서 w가 움직인 거리가 첫째 단계와 똑같습니다. 오차를 처음에 한 번만 구한 것과 같습니다. w가 바뀌면 "
    "예측이 바뀌고 오차도 바뀝니다. 한 단계로 w가 목표에 가까워졌다면, 다음 단계에서도 똑같은 거리를 움직여야 "
    "할까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    error = w * x - y
    for _ in range(steps):
        w = w - lr * np.mean(error * x)
    return w
