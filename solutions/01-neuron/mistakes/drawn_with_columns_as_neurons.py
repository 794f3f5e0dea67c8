"""The first index of W counts the inputs."""

TASK = 6
FEEDBACK = (
    "Your drawing of a layer is as if the rows of `W` were the inputs and its columns the neurons. In this exercise "
    "row i holds the weights of neuron i. With W = [[1, 2], [3, 4]], which two weights lead to y1?"
)
FEEDBACK_KO = (
    "층의 그림이 `W`의 행을 입력으로, 열을 뉴런으로 본 것과 같습니다. 이 연습에서는 i번째 행이 i번째 뉴런의 "
    "가중치입니다. W = [[1, 2], [3, 4]]이면 y1로 들어가는 선의 가중치는 어느 두 수일까요?"
)


def draw_neuron(W):
    if W.ndim == 1:
        W = W.reshape(-1, 1)
    n_inputs, n_neurons = W.shape
    lines = ["digraph {"]
    for i in range(n_neurons):
        for j in range(n_inputs):
            lines.append(f'    x{j + 1} -> y{i + 1} [label="{W[j, i]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_neuron(W):
    lines = ["digraph {"]
    if W.ndim == 1:
        for j in range(len(W)):
            lines.append(f'x{j + 1} -> y [label="{W[j]}"]')
    else:
        for i in range(W.shape[0]):
            for j in range(W.shape[1]):
                lines.append(f'x{j + 1} -> y{i + 1} [label="{W[j, i]}"]')
    lines.append("}")
    return "\n".join(lines)
