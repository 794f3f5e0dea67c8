"""All neurons are drawn alike."""

TASK = 6
FEEDBACK = (
    "In your drawing every neuron has the weights of the first one. Which number of W belongs on the arrow from x1 "
    "to y2?"
)
FEEDBACK_KO = (
    "그림에서 모든 뉴런이 첫 뉴런의 가중치를 가집니다. x1에서 y2로 가는 화살표에는 W의 어느 수가 있어야 할까요?"
)


def draw_neuron(W):
    W = np.atleast_2d(W)
    n_neurons, n_inputs = W.shape
    lines = ["digraph {"]
    for i in range(n_neurons):
        for j in range(n_inputs):
            lines.append(f'x{j + 1} -> y{i + 1} [label="{W[0, j]}"]')
    lines.append("}")
    return "\n".join(lines)
