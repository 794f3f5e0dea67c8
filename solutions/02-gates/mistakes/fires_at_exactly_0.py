"""To reach 0 is enough."""

TASK = 2
FEEDBACK = (
    "Your perceptron fires when the sum is exactly 0. In this exercise the sum must be above 0; reaching 0 is not "
    "enough. Which step function of task 1 does your perceptron follow at 0, and which one should it follow?"
)
FEEDBACK_KO = (
    "합이 정확히 0일 때 퍼셉트론이 활성화됩니다. 이 연습에서는 합이 0이 되는 것만으로는 부족하고 0보다 커야 "
    "합니다. 지금의 퍼셉트론은 과제 1의 어느 계단 함수와 같고, 어느 것과 같아야 할까요?"
)


def perceptron(x, w, b):
    total = np.sum(w * x) + b
    if total >= 0:
        return 1
    return 0
