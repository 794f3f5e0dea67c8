"""A layer has a bias for each neuron, and it counts as a connection."""

TASK = 2
FEEDBACK = (
    "Your count has one more for each neuron, as if each of them had a bias too. Only connections between an input "
    "and a neuron are counted here. How many of those that you count start at an input?"
)
FEEDBACK_KO = (
    "뉴런마다 편향도 하나씩 있다고 본 것처럼, 뉴런의 수만큼 더 나왔습니다. 여기서는 입력과 뉴런 사이의 연결만 "
    "셉니다. 지금 센 것 가운데 입력에서 나오는 것은 몇 개일까요?"
)


def synapse_count(n_inputs, n_neurons):
    return (n_inputs + 1) * n_neurons
