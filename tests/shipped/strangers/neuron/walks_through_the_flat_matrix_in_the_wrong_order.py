import numpy as np


def draw_neuron(W):
    numbers = list(W.flatten())
    n_in = W.shape[-1]
    n_out = 1 if W.ndim == 1 else W.shape[0]
    text = "digraph {\n"
    k = 0
    for i in range(1, n_in + 1):
        for j in range(1, n_out + 1):
            text += f'  x{i} -> y{j} [label="{numbers[k]}"]\n'
            k += 1
    return text + "}"
