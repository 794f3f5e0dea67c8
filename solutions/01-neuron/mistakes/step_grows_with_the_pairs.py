"""Every pair makes its own correction, and all of them are added."""

TASK = 5
FEEDBACK = (
    "Your step is N times too long, where N is the number of pairs, as if their corrections had been added up and not "
    "averaged. More pairs make a step more reliable, not longer. If every pair in the list were written down twice, "
    "should w move any further?"
)
FEEDBACK_KO = (
    "쌍이 N개일 때 w가 N배나 멀리 움직였습니다. 쌍마다 나온 값을 평균 내지 않고 모두 더한 것과 같습니다. 쌍이 많으면 "
    "더 믿을 만해질 뿐, 더 멀리 움직이지는 않습니다. 목록의 쌍을 모두 두 번씩 적어 놓으면 w가 더 멀리 움직여야 "
    "할까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x - y
        w = w - lr * np.sum(error * x)
    return w
