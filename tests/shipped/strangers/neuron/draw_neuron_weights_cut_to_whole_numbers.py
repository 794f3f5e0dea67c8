# slip: shows the weights as whole numbers, so 0.5 becomes 0
def draw_neuron(W):
    out = ["digraph {"]
    if W.ndim == 1:
        for i in range(len(W)):
            out.append(f'  x{i+1} -> y [label="{int(W[i])}"]')
    else:
        n_neurons, n_inputs = W.shape
        for n in range(n_neurons):
            for i in range(n_inputs):
                out.append(f'  x{i+1} -> y{n+1} [label="{int(W[n, i])}"]')
    out.append("}")
    return "\n".join(out)
