"""Learning adds what was learned, so the correction is added."""

TASK = 5
FEEDBACK = (
    "Your step goes the wrong way: when the predictions are too small, the weight becomes smaller still. Each step "
    "should make the error shrink. Take x = 1, y = 2 and w = 1: which way does w have to move so that w · x comes "
    "nearer to y?"
)
FEEDBACK_KO = (
    "w가 반대쪽으로 움직였습니다. 예측이 너무 작을 때 가중치가 더 작아집니다. 한 단계마다 오차가 줄어들어야 "
    "합니다. x = 1, y = 2, w = 1일 때 w · x가 y에 가까워지려면 w는 어느 쪽으로 움직여야 할까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x - y
        w = w + lr * np.mean(error * x)
    return w
