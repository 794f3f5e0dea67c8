"""The index of the weight stays the same in the loop."""

TASK = 6
FEEDBACK = (
    "In your drawing every edge shows the first weight, `w[0]`. Each connection has a weight of its own. In y = x1 + "
    "2·x2, which number belongs on the edge from x2, and which index does it have in Python?"
)
FEEDBACK_KO = (
    "그림의 모든 선에 첫 가중치 `w[0]`이 적혀 있습니다. 연결마다 자기 가중치가 있습니다. y = x1 + 2·x2이면 x2에서 "
    "나오는 선에는 어떤 수가 적혀야 하고, 파이썬에서 그 수의 인덱스는 무엇일까요?"
)


def draw_neuron(W):
    lines = ["digraph {"]
    if W.ndim == 1:
        for j in range(len(W)):
            lines.append(f'x{j + 1} -> y [label="{W[0]}"]')
    else:
        for i in range(len(W)):
            for j in range(W.shape[1]):
                lines.append(f'x{j + 1} -> y{i + 1} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)


def draw_threshold_neuron(w, T):
    lines = ["digraph {", f'y [label="T = {T}"]']
    for j in range(len(w)):
        lines.append(f'x{j + 1} -> y [label="{w[0]}"]')
    lines.append("}")
    return "\n".join(lines)
