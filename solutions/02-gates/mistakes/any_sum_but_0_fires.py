"""A perceptron is on unless its sum is 0."""

TASK = 2
FEEDBACK = (
    "Your `perceptron` gives 1 for every sum that is not 0, for those below 0 as well. On which side of 0 should it "
    "be on?"
)
FEEDBACK_KO = "합이 0만 아니면, 0보다 작을 때도 `perceptron`이 1을 냅니다. 0의 어느 쪽에서 켜져야 할까요?"


def perceptron(x, w, b):
    if np.sum(w * x) + b != 0:
        return 1
    return 0
