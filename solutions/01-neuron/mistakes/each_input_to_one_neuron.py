"""Inputs and neurons are joined in pairs, the first to the first and so on."""

TASK = 6
FEEDBACK = (
    "In your drawing of a layer the inputs and neurons are joined in pairs: x1 to y1, x2 to y2 and so on. In a "
    "layer all neurons see the same inputs. How many edges should start at x1 when there are 5 neurons?"
)
FEEDBACK_KO = (
    "층의 그림에서 x1은 y1에, x2는 y2에 하는 식으로 입력과 뉴런이 짝을 지어 이어져 있습니다. 층에서는 모든 뉴런이 "
    "같은 입력을 받습니다. 뉴런이 5개이면 x1에서 선이 몇 개 나와야 할까요?"
)


def draw_neuron(W):
    W = np.atleast_2d(W)
    n_neurons, n_inputs = W.shape
    lines = ["digraph {"]
    for j in range(n_inputs):
        i = min(j, n_neurons - 1)
        lines.append(f'    x{j + 1} -> y{i + 1} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)
