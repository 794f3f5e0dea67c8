"""A neuron is on at its threshold."""

TASK = 4
FEEDBACK = (
    "Your neuron is on only where the sum is exactly T, and off again above it. What should happen when the sum is "
    "larger than T?"
)
FEEDBACK_KO = "합이 정확히 T일 때만 켜지고 그보다 크면 다시 꺼집니다. 합이 T보다 크면 어떻게 되어야 할까요?"


def threshold_neuron(x, w, T):
    return 1 if weighted_sum(x, w) == T else 0
