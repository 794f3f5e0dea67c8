# slip: the nodes are x0, x1, ... and y0, y1, ... instead of starting at 1
def draw_neuron(W):
    lines = ["digraph {"]
    if W.ndim == 1:
        for i in range(len(W)):
            lines.append(f'x{i} -> y [label="{W[i]}"]')
    else:
        for j in range(W.shape[0]):
            for i in range(W.shape[1]):
                lines.append(f'x{i} -> y{j} [label="{W[j, i]}"]')
    lines.append("}")
    return "\n".join(lines)
