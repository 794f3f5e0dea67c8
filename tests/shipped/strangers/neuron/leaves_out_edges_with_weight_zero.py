import numpy as np


def draw_neuron(W):
    rows = np.atleast_2d(W)
    edges = [
        f'x{col + 1} -> y{row + 1} [label="w = {rows[row, col]}"]'
        for row in range(rows.shape[0])
        for col in range(rows.shape[1])
        if rows[row, col]  # weight 0 = not connected
    ]
    return "\n".join(["digraph {", "rankdir=LR", *edges, "}"])
