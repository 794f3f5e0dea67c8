"""The slope of a square has a factor of 2, so the step has one too."""

TASK = 5
FEEDBACK = (
    "Your step is exactly twice as long as it should be. The slope of a square brings a factor of 2 with it, but "
    "look again at how task 5 defines the error L. What is the slope of ½ · z² at z = 3?"
)
FEEDBACK_KO = (
    "w가 정확히 두 배만큼 움직였습니다. 제곱의 기울기에는 2가 따라오지만, 과제 5에서 오차 L을 어떻게 정했는지 다시 "
    "보세요. z = 3에서 ½ · z²의 기울기는 얼마일까요?"
)


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    for _ in range(steps):
        error = w * x - y
        w = w - lr * 2 * np.mean(error * x)
    return w
