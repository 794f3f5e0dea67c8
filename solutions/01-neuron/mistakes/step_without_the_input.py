"""The error alone says how far the weight has to move."""

TASK = 5
FEEDBACK = (
    "Your step is made of the mean error alone; the inputs have no part in it. When w moves, the prediction for "
    "a large x moves far and that for a small x hardly. If w grows by 0.1, by how much does w · x grow for x = "
    "1, and for x = 10?"
)
FEEDBACK_KO = (
    "걸음이 오차의 평균만으로 정해졌고 입력은 쓰이지 않았습니다. w가 움직이면 x가 큰 쌍의 예측은 많이 변하고 x가 "
    "작은 쌍의 예측은 거의 변하지 않습니다. w가 0.1 커지면 w · x는 x = 1일 때 얼마나 커지고, x = 10일 때는 "
    "얼마나 커집니까?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x - y
        w = w - lr * np.mean(error)
    return w
