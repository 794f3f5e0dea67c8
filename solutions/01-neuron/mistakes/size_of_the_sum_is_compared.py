"""Only the size of a sum counts."""

TASK = 4
FEEDBACK = (
    "Your neuron is also on where the sum is far below 0, as if the sum had lost its sign before it was compared. Is "
    "−5 at least as large as a threshold of 2?"
)
FEEDBACK_KO = "합의 부호를 없애고 비교한 것처럼, 합이 0보다 훨씬 작을 때도 켜집니다. −5는 임계값 2 이상일까요?"


def threshold_neuron(x, w, T):
    return 1 if abs(weighted_sum(x, w)) >= T else 0
