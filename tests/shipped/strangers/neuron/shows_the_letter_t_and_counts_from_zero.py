def draw_threshold_neuron(w, T):
    lines = ["digraph {"]
    for i, weight in enumerate(w):
        lines.append(f'x{i} -> y [label="{weight}"]')
    lines.append('y [label="y\\nT"]')
    lines.append("}")
    return "\n".join(lines)
