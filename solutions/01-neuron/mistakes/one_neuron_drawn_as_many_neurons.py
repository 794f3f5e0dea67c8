"""A vector is a column: one input, and a neuron for each number."""

TASK = 6
FEEDBACK = (
    "Your drawing of a single neuron has one input, and a neuron for each weight. When W has the shape (n_inputs,), "
    "all of its numbers are weights of one neuron. In y = x1 + 2·x2, how many inputs are there, and how many "
    "neurons?"
)
FEEDBACK_KO = (
    "뉴런 하나를 그려야 하는데, 입력이 하나이고 가중치마다 뉴런이 하나씩 있습니다. W의 모양이 (n_inputs,)이면 그 "
    "안의 수는 모두 한 뉴런의 가중치입니다. y = x1 + 2·x2에는 입력과 뉴런이 각각 몇 개일까요?"
)


def draw_neuron(W):
    if W.ndim == 1:
        W = W.reshape(-1, 1)
    n_neurons, n_inputs = W.shape
    lines = ["digraph {"]
    for i in range(n_neurons):
        for j in range(n_inputs):
            lines.append(f'x{j + 1} -> y{i + 1} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)
