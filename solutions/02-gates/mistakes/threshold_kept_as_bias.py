"""Threshold and bias are two words for the same number."""

TASK = 4
FEEDBACK = (
    "Your bias is the threshold, unchanged. With θ = 0.7 a weighted sum of 0.5 should not fire; add your bias to "
    "it, and compare with 0: does it fire? What happens to a number that moves to the other side of an "
    "inequality?"
)
FEEDBACK_KO = (
    "임계값이 그대로 편향으로 나옵니다. θ = 0.7이면 가중합 0.5로는 활성화되지 않아야 합니다. 여기에 지금의 편향을 "
    "더해 0과 비교하면 어떻습니까? 부등식에서 수를 다른 쪽으로 옮기면 그 수는 어떻게 됩니까?"
)


def threshold_to_bias(theta):
    return theta
