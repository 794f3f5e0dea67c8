def draw_neuron(W):
    lines = ["digraph {"]
    if W.ndim == 1:
        for i in range(W.shape[0]):
            lines.append(f'x{i + 1} -> y1 [label="{W[i]}"]')
    else:
        n, m = W.shape
        for i in range(n):
            for j in range(m):
                lines.append(f'x{i + 1} -> y{j + 1} [label="{W[i][j]}"]')
    lines.append("}")
    return "\n".join(lines)
