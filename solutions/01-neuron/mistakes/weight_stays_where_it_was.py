"""Writing down the correction changes the weight."""

TASK = 5
FEEDBACK = (
    "After a step your weight is still where it began, as if the result of the step had been lost. Working out a "
    "formula does not change w by itself. Where does your program keep the new weight, and does the next step "
    "start from it?"
)
FEEDBACK_KO = (
    "한 단계를 지났는데도 가중치가 처음 그대로입니다. 계산한 결과가 사라진 것과 같습니다. 식을 계산하는 것만으로는 "
    "w가 바뀌지 않습니다. 새 가중치는 어디에 남아 있고, 다음 단계는 그 값에서 시작할까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x - y
        w - lr * np.mean(error * x)
    return w
