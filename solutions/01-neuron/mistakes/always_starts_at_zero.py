"""Learning starts from nothing, so w has to be set to 0 first."""

TASK = 5
FEEDBACK = (
    "Your learning starts at 0, whatever `w` it is given. A default value only counts when the caller gives none; "
    "who has learned something before wants to go on from there. When the caller says w = 1, where should the "
    "first step begin?"
)
FEEDBACK_KO = (
    "어떤 `w`를 주어도 학습이 0에서 시작했습니다. 기본값은 값을 주지 않았을 때만 쓰입니다. 이미 배운 것이 있으면 "
    "거기서 이어서 배웁니다. w = 1을 주었다면 첫 단계는 어디에서 시작해야 할까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    w = 0.0
    for _ in range(steps):
        error = w * x - y
        w = w - lr * np.mean(error * x)
    return w
