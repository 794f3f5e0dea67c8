# slip: draws T as a further node with an edge to y instead of in the label of y
def draw_threshold_neuron(w, T):
    s = "digraph {\n"
    nr = 1
    for weight in w:
        s = s + f'x{nr} -> y [label="{weight}"]\n'
        nr = nr + 1
    s = s + f'T -> y [label="{T}"]\n'
    return s + "}"
