"""The larger the error L, the further the weight goes down."""

TASK = 5
FEEDBACK = (
    "Your step is as long as the error L itself. L tells how wrong w is, but being made of squares it is never "
    "negative, so w can only ever move one way. What has to be different in a step when the predictions are too "
    "large instead of too small?"
)
FEEDBACK_KO = (
    "걸음의 길이가 오차 L 그 자체입니다. L은 w가 얼마나 틀렸는지를 알려 주지만 제곱으로 만들어져 음수가 되지 "
    "않으므로, w는 늘 한쪽으로만 움직입니다. 예측이 너무 작을 때와 너무 클 때, 걸음은 무엇이 달라야 합니까?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x - y
        w = w - lr * 0.5 * np.mean(error**2)
    return w
