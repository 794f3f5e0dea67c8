"""Connections multiply with each neuron."""

TASK = 2
FEEDBACK = (
    "Your number is n_inputs to the power of n_neurons. One neuron has n_inputs connections. How many more come with "
    "a second neuron?"
)
FEEDBACK_KO = (
    "n_inputs의 n_neurons제곱이 나옵니다. 뉴런 하나에는 연결이 n_inputs개 있습니다. 둘째 뉴런이 생기면 몇 개가 더 "
    "늘어날까요?"
)


def synapse_count(n_inputs, n_neurons):
    return n_inputs**n_neurons
