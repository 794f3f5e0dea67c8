"""The first neuron is not connected."""

TASK = 2
FEEDBACK = (
    "Your number leaves out the connections of one neuron. How many connections are there when there is a single "
    "neuron?"
)
FEEDBACK_KO = "뉴런 하나의 연결이 빠졌습니다. 뉴런이 하나뿐이면 연결은 몇 개일까요?"


def synapse_count(n_inputs, n_neurons):
    return n_inputs * (n_neurons - 1)
