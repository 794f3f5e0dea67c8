"""To reach 0 is enough."""

TASK = 2
FEEDBACK = (
    "Your perceptron fires when the sum is exactly 0. In this exercise the sum must lie above 0; to reach it is "
    "not enough. Which of the step functions of task 1 answers as your perceptron does, and which one as it "
    "should?"
)
FEEDBACK_KO = (
    "합이 정확히 0일 때 퍼셉트론이 활성화됩니다. 이 문제에서는 합이 0이 되는 것만으로는 부족하고 0보다 커야 "
    "합니다. 과제 1의 계단 함수 가운데 지금의 퍼셉트론과 같은 것은 무엇이고, 따라야 할 것은 무엇입니까?"
)


def perceptron(x, w, b):
    total = np.sum(w * x) + b
    if total >= 0:
        return 1
    return 0
