"""Every weight has its own y."""

TASK = 6
FEEDBACK = (
    "In your drawing of a single neuron x1 leads to y1, x2 to y2 and so on, as if each weight had a neuron of its "
    "own. In y = x1 + 2·x2 there is one y. At which node should the arrows of x1 and of x2 end?"
)
FEEDBACK_KO = (
    "뉴런 하나의 그림에서 x1은 y1로, x2는 y2로 이어집니다. 가중치마다 자기 뉴런이 있는 것과 같습니다. y = x1 + "
    "2·x2에는 y가 하나입니다. x1과 x2의 화살표는 각각 어느 노드에서 끝나야 할까요?"
)


def draw_neuron(W):
    lines = ["digraph {"]
    if W.ndim == 1:
        for j in range(len(W)):
            lines.append(f'x{j + 1} -> y{j + 1} [label="{W[j]}"]')
    else:
        for i in range(len(W)):
            for j in range(W.shape[1]):
                lines.append(f'x{j + 1} -> y{i + 1} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)
