"""A neuron that is off has nothing to return."""

TASK = 4
FEEDBACK = (
    "Above T your answer is right, but below T nothing comes back at all (`None`). To be off is an answer as "
    "well, and whoever listens to this neuron has to compute with it. Which paths lead through your function, "
    "and what is returned at the end of each?"
)
FEEDBACK_KO = (
    "합이 T보다 크면 맞지만, 작으면 아무것도 나오지 않았습니다(`None`). 꺼져 있다는 것도 하나의 답이고, 이 "
    "뉴런의 출력을 받는 쪽은 그 답으로 계산을 해야 합니다. 함수가 끝나는 길은 몇 가지이고, 각각 무엇을 "
    "반환합니까?"
)


def threshold_neuron(x, w, T):
    if weighted_sum(x, w) >= T:
        return 1
    return None
