"""First comes the sum, and then the neuron."""

TASK = 6
FEEDBACK = (
    "In your drawing the sum is a node of its own between the inputs and the neuron, so no edge leads from an input "
    "to the neuron itself. To add up is what the neuron does. In y = x1 + 2·x2, which two nodes should the edge with "
    "the 2 join?"
)
FEEDBACK_KO = (
    "그림에서 합이 입력과 뉴런 사이에 노드 하나로 그려져 있어서, 입력에서 뉴런으로 바로 가는 선이 없습니다. 더하는 "
    "것은 뉴런이 하는 일입니다. y = x1 + 2·x2에서 2가 적힌 선은 어느 두 노드를 이어야 할까요?"
)


def draw_neuron(W):
    W = np.atleast_2d(W)
    n_neurons, n_inputs = W.shape
    lines = ["digraph {"]
    for i in range(n_neurons):
        for j in range(n_inputs):
            lines.append(f'x{j + 1} -> sum{i + 1} [label="{W[i, j]}"]')
        lines.append(f"sum{i + 1} -> y{i + 1}")
    lines.append("}")
    return "\n".join(lines)


def draw_threshold_neuron(w, T):
    lines = ["digraph {", "sum -> y", f'y [label="y: T = {T}"]']
    for j in range(len(w)):
        lines.append(f'x{j + 1} -> sum [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_threshold_neuron(w, T):
    lines = ["digraph {", f'sum -> y [label="T = {T}"]']
    for j in range(len(w)):
        lines.append(f'x{j + 1} -> sum [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)
