"""The names of the nodes are counted as Python counts."""

TASK = 6
FEEDBACK = (
    "In your drawing the nodes are numbered from 0: the first input is x0. Python counts from 0, but the names in the "
    "formula y = x1 + 2·x2 begin with 1. Which name should the node of the first input have?"
)
FEEDBACK_KO = (
    "그림에서 노드의 번호가 0부터 시작해서 첫 입력이 x0입니다. 파이썬은 0부터 세지만 식 y = x1 + 2·x2의 이름은 1부터 "
    "시작합니다. 첫 입력의 노드는 어떤 이름이어야 할까요?"
)


def draw_neuron(W):
    W = np.atleast_2d(W)
    n_neurons, n_inputs = W.shape
    lines = ["digraph {"]
    for i in range(n_neurons):
        for j in range(n_inputs):
            lines.append(f'x{j} -> y{i} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_neuron(W):
    W = np.atleast_2d(W)
    n_neurons, n_inputs = W.shape
    lines = ["digraph {"]
    for i in range(n_neurons):
        for j in range(n_inputs):
            lines.append(f'x{j} -> y{i + 1} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_threshold_neuron(w, T):
    lines = ["digraph {", f'y [label="y: T = {T}"]']
    for j in range(len(w)):
        lines.append(f'x{j} -> y [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_neuron(W):
    lines = ["digraph {"]
    if W.ndim == 1:
        for j in range(len(W)):
            lines.append(f'x{j} -> y [label="{W[j]}"]')
    else:
        for i in range(len(W)):
            for j in range(W.shape[1]):
                lines.append(f'x{j} -> y{i} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_threshold_neuron(w, T):
    lines = ["digraph {", f'y [label="T = {T}"]']
    for j in range(len(w)):
        lines.append(f'x{j} -> y [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_neuron(W):
    W = np.atleast_2d(W)
    lines = ["digraph {"]
    for i in range(len(W)):
        neuron = "y" if len(W) == 1 else f"y{i}"
        for j in range(W.shape[1]):
            lines.append(f'x{j} -> {neuron} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_neuron(W):
    lines = ["digraph {"]
    if W.ndim == 1:
        for j in range(len(W)):
            lines.append(f'x{j + 1} -> y [label="{W[j]}"]')
    else:
        for i in range(len(W)):
            for j in range(W.shape[1]):
                lines.append(f'x{j} -> y{i} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_neuron(W):
    lines = ["digraph {"]
    if W.ndim == 1:
        for j in range(len(W)):
            lines.append(f'x{j} -> y [label="{W[j]}"]')
    else:
        for i in range(len(W)):
            for j in range(W.shape[1]):
                lines.append(f'x{j + 1} -> y{i + 1} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_neuron(W):
    lines = ["digraph {"]
    if W.ndim == 1:
        for j in range(len(W)):
            lines.append(f'x{j + 1} -> y [label="{W[j]}"]')
    else:
        for i in range(len(W)):
            for j in range(W.shape[1]):
                lines.append(f'x{j} -> y{i + 1} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)
