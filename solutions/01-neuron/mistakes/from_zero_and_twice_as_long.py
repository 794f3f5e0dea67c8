"""Learning starts from nothing, and the slope of a square has a factor of 2."""

TASK = 5
FEEDBACK = (
    "Your learning starts at 0, whatever `w` it is given, and each of its steps is twice as long as it should be. "
    "The error L of this task has a ½ before its square. What is the slope of ½ · z² at z = 3? And when the caller "
    "says w = 1, where should the first step begin?"
)
FEEDBACK_KO = (
    "어떤 `w`를 주어도 학습이 0에서 시작하고, 한 단계에 두 배만큼 움직입니다. 이 과제의 오차 L에는 제곱 앞에 ½이 "
    "있습니다. z = 3에서 ½ · z²의 기울기는 얼마일까요? 그리고 w = 1을 주었다면 첫 단계는 어디에서 시작해야 할까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    w = 0.0
    for _ in range(steps):
        error = w * x - y
        w = w - lr * 2 * np.mean(error * x)
    return w
