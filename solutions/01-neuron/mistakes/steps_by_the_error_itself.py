"""The larger the error L, the further the weight goes down."""

TASK = 5
FEEDBACK = (
    "The length of your step depends on the error L itself. L is made of squares and never negative, so w can only "
    "become smaller, never larger. How should a step differ when the predictions are too small and when they are "
    "too large?"
)
FEEDBACK_KO = (
    "w가 오차 L의 크기에 따라 움직였습니다. L은 제곱으로 만들어져 음수가 되지 않으므로, w는 작아지기만 하고 커질 "
    "수는 없습니다. 예측이 너무 작을 때와 너무 클 때, 한 단계는 어떻게 달라야 할까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x - y
        w = w - lr * 0.5 * np.mean(error**2)
    return w
