"""A layer has a bias."""

TASK = 1
FEEDBACK = (
    "Your number has one bias for each layer. Each neuron has its own. How many numbers are there in b1 of 3-4-1?"
)
FEEDBACK_KO = (
    "층마다 편향을 하나씩만 센 개수가 나왔습니다. 편향은 뉴런마다 따로 있습니다. 3-4-1의 b1에는 수가 몇 개 들어 있나요?"
)


def parameter_count(sizes):
    count = 0
    for i in range(1, len(sizes)):
        count += sizes[i - 1] * sizes[i] + 1
    return count
