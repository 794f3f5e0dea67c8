"""A layer has a bias for each neuron, and it counts as a connection."""

TASK = 2
FEEDBACK = (
    "Your count has one more for each neuron, as if each of them had a bias too. Only connections between an "
    "input and a neuron are counted here. You count 40 for 7 inputs and 5 neurons: how many of these start at an "
    "input?"
)
FEEDBACK_KO = (
    "뉴런마다 하나씩 더 세었습니다. 뉴런마다 편향도 하나씩 있다고 본 것과 같습니다. 여기서는 입력과 뉴런 사이의 "
    "연결만 셉니다. 입력 7개와 뉴런 5개에서 40개를 세었는데, 그중 입력에서 나오는 것은 몇 개입니까?"
)


def synapse_count(n_inputs, n_neurons):
    return (n_inputs + 1) * n_neurons
