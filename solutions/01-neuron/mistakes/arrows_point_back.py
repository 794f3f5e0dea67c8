"""An edge starts at the neuron that asks for the input."""

TASK = 6
FEEDBACK = (
    "In your drawing the arrows run from the neurons to the inputs. What a neuron receives comes from its inputs, "
    "and an arrow shows which way it goes. At which node should the arrow of x1 start, and at which should it end?"
)
FEEDBACK_KO = (
    "그림에서 화살표가 뉴런에서 입력으로 향합니다. 뉴런이 받는 값은 입력에서 오고, 화살표는 그 방향을 나타냅니다. "
    "x1의 화살표는 어느 노드에서 시작해서 어느 노드에서 끝나야 할까요?"
)


def draw_neuron(W):
    W = np.atleast_2d(W)
    n_neurons, n_inputs = W.shape
    lines = ["digraph {"]
    for i in range(n_neurons):
        for j in range(n_inputs):
            lines.append(f'    y{i + 1} -> x{j + 1} [label="{W[i, j]}"]')
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
                lines.append(f'y{i + 1} -> x{j + 1} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_neuron(W):
    lines = ["digraph {"]
    if W.ndim == 1:
        for j in range(len(W)):
            lines.append(f'y -> x{j + 1} [label="{W[j]}"]')
    else:
        for i in range(len(W)):
            for j in range(W.shape[1]):
                lines.append(f'x{j + 1} -> y{i + 1} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)
