"""A weight of 0 is no connection."""

TASK = 6
FEEDBACK = (
    "In your drawing no edge stands for a weight of 0, as if there were no connection. There is one: it has a weight "
    "as all others do, and learning may change it at any time. When the weights of a neuron are 2 and 0, how many "
    "inputs does it have, and how many edges should lead to it?"
)
FEEDBACK_KO = (
    "그림에 가중치가 0인 선이 없습니다. 연결이 없는 것으로 본 것과 같습니다. 그러나 가중치가 0이어도 연결은 있고, "
    "학습하면 그 값은 언제든 바뀔 수 있습니다. 뉴런의 가중치가 2와 0이면 입력은 몇 개이고, 뉴런으로 가는 선은 몇 "
    "개여야 할까요?"
)


def draw_neuron(W):
    W = np.atleast_2d(W)
    n_neurons, n_inputs = W.shape
    lines = ["digraph {"]
    for i in range(n_neurons):
        for j in range(n_inputs):
            if W[i, j] != 0:
                lines.append(f'x{j + 1} -> y{i + 1} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_neuron(W):
    W = np.atleast_2d(W)
    n_neurons, n_inputs = W.shape
    lines = ["digraph {"]
    for j in range(n_inputs):
        lines.append(f"x{j + 1}")
    for i in range(n_neurons):
        for j in range(n_inputs):
            if W[i, j] != 0:
                lines.append(f'x{j + 1} -> y{i + 1} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_threshold_neuron(w, T):
    lines = ["digraph {", f'y [label="y: T = {T}"]']
    for j in range(len(w)):
        if w[j] != 0:
            lines.append(f'x{j + 1} -> y [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_threshold_neuron(w, T):
    lines = ["digraph {", f'y [label="y: T = {T}"]']
    for j in range(len(w)):
        lines.append(f"x{j + 1}")
        if w[j] != 0:
            lines.append(f'x{j + 1} -> y [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)
