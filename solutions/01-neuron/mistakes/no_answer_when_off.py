"""A neuron that is off has nothing to return."""

TASK = 4
FEEDBACK = (
    "Above T your answer is right, but below T nothing comes back (`None`). To be off is an answer as well: "
    "whoever uses the output of this neuron has to compute with a number. Which number should your function return "
    "when the sum is below T?"
)
FEEDBACK_KO = (
    "합이 T보다 크면 맞지만, 작으면 아무것도 나오지 않습니다(`None`). 꺼져 있다는 것도 하나의 답입니다. 이 뉴런의 "
    "출력을 받는 쪽은 수로 계산해야 합니다. 합이 T보다 작을 때 함수는 어떤 수를 반환해야 할까요?"
)


def threshold_neuron(x, w, T):
    if weighted_sum(x, w) >= T:
        return 1
    return None
