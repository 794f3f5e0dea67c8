def draw_threshold_neuron(w, T):
    out = "digraph {\n"
    count = 1
    for value in w:
        out = out + f'x{count} -> y [label="{value}"]\n'
        count = count + 1
    # the threshold comes into the neuron from outside, too
    out = out + f'T -> y [label="{T}"]\n'
    out = out + f'y [label="y\\nT = {T}"]\n'
    out = out + "}\n"
    return out
