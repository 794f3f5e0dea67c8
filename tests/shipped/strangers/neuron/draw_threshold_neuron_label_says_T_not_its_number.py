# slip: no f before the text of the label, so that it does not show the number
def draw_threshold_neuron(w, T):
    lines = ["digraph {"]
    for i in range(len(w)):
        lines.append(f'x{i + 1} -> y [label="{w[i]}"]')
    lines.append('y [label="y\\nT = {T}"]')
    lines.append("}")
    return "\n".join(lines)
