# slip: with one neuron every input goes to a y of its own (x1 -> y1, x2 -> y2, ...)
def draw_neuron(W):
    lines = ["digraph {"]
    if W.ndim == 1:
        for i, weight in enumerate(W):
            lines.append(f'x{i + 1} -> y{i + 1} [label="{weight}"]')
    if W.ndim == 2:
        for n, row in enumerate(W):
            for i, weight in enumerate(row):
                lines.append(f'x{i + 1} -> y{n + 1} [label="{weight}"]')
    lines.append("}")
    return "\n".join(lines)
