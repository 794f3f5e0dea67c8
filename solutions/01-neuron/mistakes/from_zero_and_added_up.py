"""Learning starts from nothing, and every pair makes its own correction."""

TASK = 5
FEEDBACK = (
    "Your learning starts at 0, whatever `w` it is given, and for N pairs its steps are N times too long, as if the "
    "corrections had been added up and not averaged. If every pair were written down twice, should w move any "
    "further? And when the caller says w = 1, where should the first step begin?"
)
FEEDBACK_KO = (
    "어떤 `w`를 주어도 학습이 0에서 시작하고, 쌍이 N개이면 N배만큼 더 멀리 움직입니다. 쌍마다 나온 값을 평균 내지 "
    "않고 모두 더한 것과 같습니다. 쌍을 모두 두 번씩 적으면 w가 더 멀리 움직여야 할까요? 그리고 w = 1을 주었다면 첫 "
    "단계는 어디에서 시작해야 할까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    w = 0.0
    for _ in range(steps):
        error = w * x - y
        w = w - lr * np.sum(error * x)
    return w
