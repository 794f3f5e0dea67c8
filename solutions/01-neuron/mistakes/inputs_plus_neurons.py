"""There is one synapse for each input and one for each neuron."""

TASK = 2
FEEDBACK = (
    "For 7 inputs and 5 neurons you get 12. That is how many circles there are in the drawing, not how many "
    "lines. Draw 2 inputs and 3 neurons, join every input to every neuron, and look at one neuron: how many "
    "lines end there?"
)
FEEDBACK_KO = (
    "입력 7개와 뉴런 5개이면 12가 나옵니다. 이것은 그림에 있는 동그라미의 개수이지 선의 개수가 아닙니다. 입력 "
    "2개와 뉴런 3개를 그리고 모든 입력을 모든 뉴런에 이어 보세요. 뉴런 하나에는 선이 몇 개 들어옵니까?"
)


def synapse_count(n_inputs, n_neurons):
    return n_inputs + n_neurons
