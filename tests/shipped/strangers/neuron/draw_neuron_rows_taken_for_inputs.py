# slip: takes the rows of W for the inputs and the columns for the neurons
def draw_neuron(W):
    text = "digraph {\n"
    if W.ndim == 1:
        for k in range(W.shape[0]):
            text += f'x{k + 1} -> y1 [label="{W[k]}"]\n'
    else:
        for inp in range(W.shape[0]):
            for neu in range(W.shape[1]):
                text += f'x{inp + 1} -> y{neu + 1} [label="{W[inp][neu]}"]\n'
    text += "}"
    return text
