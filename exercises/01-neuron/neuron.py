"""Exercise 1. Neuron: inputs times weights, added up. README.md tells the story."""

import numpy as np


def neuron(x, w):
    """Return y, the output of a neuron with one input x and the weight w (all of them numbers)."""
    # TODO(task 1): one line
    raise NotImplementedError("task 1: neuron")


def weighted_sum(x, w):
    """Return one number: each element of x times its own weight in w, added up. x (n,), w (n,)."""
    # TODO(task 2): first the products, and then?
    raise NotImplementedError("task 2: weighted_sum")


def synapse_count(n_inputs, n_neurons):
    """Return how many connections there are when every input reaches every neuron."""
    # TODO(task 2): how many connections does one neuron have?
    raise NotImplementedError("task 2: synapse_count")


def layer(W, x):
    """Return y (n_neurons,), the output of each neuron. W (n_neurons, n_inputs), x (n_inputs,)."""
    # TODO(task 3): which part of W belongs to the first neuron?
    raise NotImplementedError("task 3: layer")


def layer_batch(W, X):
    """Return Y (N, n_neurons): row n is the layer's output for row n of X. W (n_neurons, n_inputs), X (N, n_inputs)."""
    # TODO(task 3): write the shapes beside each other; which matrix has to be transposed?
    raise NotImplementedError("task 3: layer_batch")


def threshold_neuron(x, w, T):
    """Return 1 when the weighted sum of x is T or more, else 0. x (n,), w (n,), T a number."""
    # TODO(task 4): what is compared with T, and what happens when they are equal?
    raise NotImplementedError("task 4: threshold_neuron")


def find_weight(x, y):
    """Return the weight w with which the neuron y = w x turns x into y (numbers; x is not 0)."""
    # TODO(task 5): y = w x; how do you get w alone?
    raise NotImplementedError("task 5: find_weight")


def learn_weight(x, y, w=0.0, lr=0.1, steps=100):
    """Return the weight after `steps` steps of learning from the pairs in x (N,) and y (N,), starting at w."""
    # TODO(task 5): how wrong is each prediction, and which way should w move?
    raise NotImplementedError("task 5: learn_weight")


def draw_neuron(W):
    """Return the drawing of y = W x as text in the DOT language. W (n_inputs,) or (n_neurons, n_inputs)."""
    # TODO(task 6): how many lines of text does the layer need, and what does each say?
    raise NotImplementedError("task 6: draw_neuron")


def draw_threshold_neuron(w, T):
    """Return the drawing of one threshold neuron as text in the DOT language. w (n_inputs,), T a number."""
    # TODO(task 6): as before, and the label of the neuron shows T
    raise NotImplementedError("task 6: draw_threshold_neuron")
