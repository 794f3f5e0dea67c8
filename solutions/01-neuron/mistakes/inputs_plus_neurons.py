"""There is one synapse for each input and one for each neuron."""

TASK = 2
FEEDBACK = (
    "Your answer is the number of inputs and neurons together. That is the number of nodes in the drawing, not the "
    "number of edges. Draw 2 inputs and 3 neurons on paper, and join every input to every neuron. How many edges "
    "end at one neuron, and how many are there in all?"
)
FEEDBACK_KO = (
    "입력의 개수와 뉴런의 개수를 더한 값이 나왔습니다. 이것은 그림에 있는 노드의 개수이지 선의 개수가 아닙니다. "
    "종이에 입력 2개와 뉴런 3개를 그리고 모든 입력을 모든 뉴런에 이어 보세요. 뉴런 하나에 들어오는 선은 몇 개이고, "
    "선은 모두 몇 개일까요?"
)


def synapse_count(n_inputs, n_neurons):
    return n_inputs + n_neurons
