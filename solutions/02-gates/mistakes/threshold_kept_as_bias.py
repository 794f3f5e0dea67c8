"""Threshold and bias are two words for the same number."""

TASK = 4
FEEDBACK = (
    "Your bias is the threshold, unchanged. With θ = 0.7 a weighted sum of 0.5 should not make the neuron fire. "
    "When your bias is added to 0.5, does the result lie above 0 or below it, and where should it lie?"
)
FEEDBACK_KO = (
    "임계값이 그대로 편향으로 나옵니다. θ = 0.7이면 가중합 0.5로는 활성화되지 않아야 합니다. 0.5에 지금의 편향을 "
    "더하면 0보다 클까요, 작을까요? 어느 쪽이어야 할까요?"
)


def threshold_to_bias(theta):
    return theta
