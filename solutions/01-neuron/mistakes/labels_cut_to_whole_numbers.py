"""A label is a whole number."""

TASK = 6
FEEDBACK = (
    "The numbers on your arrows have lost what stands after the decimal point. Which number belongs on an arrow "
    "whose weight is 0.5?"
)
FEEDBACK_KO = "화살표에 적힌 수에서 소수점 아래가 없어졌습니다. 가중치가 0.5인 화살표에는 어떤 수가 있어야 할까요?"


def draw_neuron(W):
    W = np.atleast_2d(W)
    n_neurons, n_inputs = W.shape
    lines = ["digraph {"]
    for i in range(n_neurons):
        for j in range(n_inputs):
            lines.append(f'x{j + 1} -> y{i + 1} [label="{int(W[i, j])}"]')
    lines.append("}")
    return "\n".join(lines)
