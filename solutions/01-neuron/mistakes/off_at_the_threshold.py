"""A threshold has to be exceeded."""

TASK = 4
FEEDBACK = (
    "Above T and below T your answers are right; only a sum of exactly T leaves your neuron off. On the border "
    "somebody has to decide, and the text of task 4 does. If a ride is for those of 120 cm or more, may a child "
    "of 120 cm get on?"
)
FEEDBACK_KO = (
    "T보다 클 때와 작을 때는 맞고, 합이 정확히 T일 때만 꺼졌습니다. 경계에서 어떻게 할지는 누군가 정해야 하고, "
    "과제 4의 설명이 정해 두었습니다. 키가 120cm 이상이면 탈 수 있는 놀이기구에 키가 꼭 120cm인 아이는 탈 수 "
    "있습니까?"
)


def threshold_neuron(x, w, T):
    if weighted_sum(x, w) > T:
        return 1
    return 0
