"""Every pair makes its own correction, and all of them are added."""

TASK = 5
FEEDBACK = (
    "Your step is too long by a factor of N, the number of pairs: what they say was added up and not averaged. "
    "More pairs make a step surer, not longer. If each pair of the list were written down twice, should w move "
    "any further?"
)
FEEDBACK_KO = (
    "걸음이 쌍의 개수 N배만큼 깁니다. 쌍마다 나온 값을 평균 내지 않고 모두 더했기 때문입니다. 쌍이 많아지면 "
    "걸음이 더 믿을 만해질 뿐 길어지지는 않습니다. 목록의 쌍을 모두 두 번씩 적어 놓으면 w가 더 멀리 움직여야 "
    "합니까?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x - y
        w = w - lr * np.sum(error * x)
    return w
