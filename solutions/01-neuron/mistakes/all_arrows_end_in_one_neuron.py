"""There is one output."""

TASK = 6
FEEDBACK = (
    "In your drawing all the arrows end in y1. Each row of W is a neuron of its own. Where should an arrow with a "
    "number of the second row end?"
)
FEEDBACK_KO = (
    "그림에서 모든 화살표가 y1로 갑니다. W의 행마다 뉴런이 하나씩 있습니다. 둘째 행의 수가 적힌 화살표는 어디로 가야 "
    "할까요?"
)


def draw_neuron(W):
    W = np.atleast_2d(W)
    n_neurons, n_inputs = W.shape
    lines = ["digraph {"]
    for i in range(n_neurons):
        for j in range(n_inputs):
            lines.append(f'x{j + 1} -> y1 [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)
