"""An edge is one connection, so its label is 1."""

TASK = 6
FEEDBACK = (
    "In your drawing every edge has the same label 1, whatever the weights are. The label of an edge says how "
    "strong this one connection is. In y = x1 + 2·x2, which label should the edge from x2 have?"
)
FEEDBACK_KO = (
    "그림의 모든 선에 가중치와 상관없이 똑같이 1이 적혀 있습니다. 선의 라벨은 그 연결이 얼마나 강한지를 "
    "나타냅니다. y = x1 + 2·x2이면 x2에서 나오는 선에는 무엇이 적혀야 할까요?"
)


def draw_neuron(W):
    W = np.atleast_2d(W)
    n_neurons, n_inputs = W.shape
    lines = ["digraph {"]
    for i in range(n_neurons):
        for j in range(n_inputs):
            lines.append(f'    x{j + 1} -> y{i + 1} [label="1"]')
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
                lines.append(f'x{j + 1} -> y{i + 1} [label="1"]')
    lines.append("}")
    return "\n".join(lines)
