"""The error alone says how far the weight has to move."""

TASK = 5
FEEDBACK = (
    "Your step is lr times the mean error alone: the error of a pair is not multiplied by its x. When w changes, the "
    "prediction for a large x changes a lot and the one for a small x hardly at all. If w grows by 0.1, by how much "
    "does w · x grow for x = 1, and for x = 10?"
)
FEEDBACK_KO = (
    "한 단계가 lr × (오차의 평균)입니다. 쌍마다 오차에 그 쌍의 x를 곱하지 않았습니다. w가 바뀌면 x가 큰 쌍의 예측은 "
    "많이 변하고 x가 작은 쌍의 예측은 거의 변하지 않습니다. w가 0.1 커지면 w · x는 x = 1일 때 얼마나 커지고, x = 10일 "
    "때는 얼마나 커질까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x - y
        w = w - lr * np.mean(error)
    return w
