"""Only weights are learnt."""

TASK = 1
FEEDBACK = (
    "Your number is that of the weights alone. Each neuron has a bias, too, which is learnt like a weight. How "
    "many neurons does 3-4-1 have?"
)
FEEDBACK_KO = (
    "가중치만 센 개수가 나왔습니다. 뉴런마다 편향도 있고, 편향도 가중치처럼 학습됩니다. 3-4-1에는 뉴런이 몇 개 있나요?"
)


def parameter_count(sizes):
    count = 0
    for i in range(1, len(sizes)):
        count += sizes[i - 1] * sizes[i]
    return count
