"""A threshold has to be exceeded."""

TASK = 4
FEEDBACK = (
    "Above T and below T your answers are right, but at a sum of exactly T your neuron is off. Task 4 says what "
    "should happen in this case. If a ride is for those of 120 cm or more, may a child of exactly 120 cm get on?"
)
FEEDBACK_KO = (
    "합이 T보다 클 때와 작을 때는 맞지만, 정확히 T일 때 꺼졌습니다. 이때 어떻게 할지는 과제 4에 정해져 있습니다. "
    "키가 120cm 이상이면 탈 수 있는 놀이기구에 키가 꼭 120cm인 아이는 탈 수 있을까요?"
)


def threshold_neuron(x, w, T):
    if weighted_sum(x, w) > T:
        return 1
    return 0
