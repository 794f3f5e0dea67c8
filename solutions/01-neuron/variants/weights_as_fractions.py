# Weights are shown as fractions, 1/2
"""Exercise 1. Neuron: inputs times weights, added up. README.md tells the story."""

import numpy as np


def neuron(x, w):
    """Return y, the output of a neuron with one input x and the weight w (all of them numbers)."""
    # TODO(task 1): one line
    # BEGIN SOLUTION
    return w * x
    # END SOLUTION


def weighted_sum(x, w):
    """Return one number: each element of x times its own weight in w, added up. x (n,), w (n,)."""
    # TODO(task 2): first the products, and then?
    # BEGIN SOLUTION
    total = 0.0
    for i in range(len(x)):
        total += w[i] * x[i]
    return total
    # END SOLUTION


def synapse_count(n_inputs, n_neurons):
    """Return how many connections there are when every input reaches every neuron."""
    # TODO(task 2): how many connections does one neuron have?
    # BEGIN SOLUTION
    return n_inputs * n_neurons
    # END SOLUTION


def layer(W, x):
    """Return y (n_neurons,), the output of each neuron. W (n_neurons, n_inputs), x (n_inputs,)."""
    # TODO(task 3): which part of W belongs to the first neuron?
    # BEGIN SOLUTION
    return W @ x
    # END SOLUTION


def layer_batch(W, X):
    """Return Y (N, n_neurons): row n is the layer's output for row n of X. W (n_neurons, n_inputs), X (N, n_inputs)."""
    # TODO(task 3): write the shapes beside each other; which matrix has to be turned?
    # BEGIN SOLUTION
    return X @ W.T
    # END SOLUTION


def threshold_neuron(x, w, T):
    """Return 1 when the weighted sum of x is T or more, else 0. x (n,), w (n,), T a number."""
    # TODO(task 4): what is compared with T, and what happens when they are equal?
    # BEGIN SOLUTION
    if weighted_sum(x, w) >= T:
        return 1
    return 0
    # END SOLUTION


def find_weight(x, y):
    """Return the weight w of the neuron y = w x that gives y for x (numbers; x is not 0)."""
    # TODO(task 5): which w turns x into y?
    # BEGIN SOLUTION
    return y / x
    # END SOLUTION


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    """Return the weight after so many steps of learning from the pairs in x (N,) and y (N,), starting at w."""
    # TODO(task 5): how wrong is each prediction, and which way should w move?
    # BEGIN SOLUTION
    for _ in range(steps):
        error = w * x - y
        w = w - lr * np.mean(error * x)
    return w
    # END SOLUTION


def draw_neuron(W):
    """Return the drawing of y = W x as text in the DOT language. W (n_inputs,) or (n_neurons, n_inputs)."""
    # TODO(task 6): how many lines of text does the layer need, and what does each say?
    # BEGIN SOLUTION
    W = np.atleast_2d(W)
    n_neurons, n_inputs = W.shape
    lines = ["digraph {", "rankdir=LR"]
    for i in range(n_neurons):
        for j in range(n_inputs):
            lines.append(f'x{j + 1} -> y{i + 1} [label="{W[i, j]}"]')
    lines.append("}")
    return "\n".join(lines)
    # END SOLUTION


def draw_threshold_neuron(w, T):
    """Return the drawing of one threshold neuron as text in the DOT language. w (n_inputs,), T a number."""
    # TODO(task 6): as before, and the label of the neuron shows T
    # BEGIN SOLUTION
    lines = ["digraph {", "rankdir=LR", f'y [label="y: T = {T}"]']
    for j in range(len(w)):
        lines.append(f'x{j + 1} -> y [label="{w[j]}"]')
    lines.append("}")
    return "\n".join(lines)
    # END SOLUTION


from fractions import Fraction
def draw_neuron(W):
    W = np.atleast_2d(W); return "digraph {" + " ".join(f'x{j+1} -> y{i+1} [label="{Fraction(float(w))}"]' for (i,j),w in np.ndenumerate(W)) + "}"
