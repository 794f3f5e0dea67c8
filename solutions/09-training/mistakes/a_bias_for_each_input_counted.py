"""b goes with what comes in."""

TASK = 1
FEEDBACK = (
    "You count a bias for each input of a layer. A bias is added to the sum of a neuron. How many neurons does a "
    "layer of sizes (3, 4) have, and so how many biases?"
)
FEEDBACK_KO = (
    "층의 입력마다 편향을 하나씩 셌습니다. 편향은 뉴런의 합에 더하는 수입니다. 크기가 (3, 4)인 층에는 뉴런이 몇 "
    "개이고, 편향은 몇 개일까요?"
)


def parameter_count(sizes):
    count = 0
    for i in range(1, len(sizes)):
        count += sizes[i - 1] * sizes[i] + sizes[i - 1]
    return count
