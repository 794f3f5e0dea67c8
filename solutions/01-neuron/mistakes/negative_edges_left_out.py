"""Only a weight above 0 connects anything."""

TASK = 6
FEEDBACK = (
    "In your drawing a weight below 0 has no edge. A negative weight is a connection, too: through it, a larger "
    "input makes the sum smaller. In y = 2·x1 − 3·x2, how many edges should lead to y, and what should each of them "
    "show?"
)
FEEDBACK_KO = (
    "그림에서 가중치가 음수인 연결에는 선이 없습니다. 음수 가중치도 연결입니다. 그 연결로는 입력이 커질수록 합이 "
    "작아집니다. y = 2·x1 − 3·x2이면 y로 가는 선은 몇 개이고, 각각 무엇이 적혀 있어야 할까요?"
)


def draw_neuron(W):
    W = np.atleast_2d(W)
    n_neurons, n_inputs = W.shape
    lines = ["digraph {"]
    for i in range(n_neurons):
        for j in range(n_inputs):
            if W[i, j] > 0:
                lines.append(f'x{j + 1} -> y{i + 1} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_neuron(W):
    W = np.atleast_2d(W)
    n_neurons, n_inputs = W.shape
    lines = ["digraph {"]
    for i in range(n_neurons):
        for j in range(n_inputs):
            if W[i, j] >= 0:
                lines.append(f'x{j + 1} -> y{i + 1} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)
