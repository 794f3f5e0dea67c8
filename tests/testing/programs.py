"""A learner's program, to hold places in."""

PROGRAM = """
import numpy as np

rate = 0.1
table = {"W1": np.array([[1.0, 2.0], [3.0, 4.0]]), "sizes": [2, 3]}

class MulLayer:
    def __init__(self, scale=1.0):
        self.scale = scale
        self.inputs = None

    def forward(self, x, y):
        self.inputs = x, y
        return self.scale * x * y

    def backward(self, dout):
        x, y = self.inputs
        return dout * y, dout * x

class TwoLayerNet:
    def __init__(self, *layers):
        self.layers = list(layers)

    def add(self, layer):
        self.layers.append(layer)

    def forward(self, x):
        for layer in self.layers:
            x = layer.forward(x, 2.0)
        return x

def double(x):
    return 2 * x

def pair():
    '''Two layers.'''
    return MulLayer(), MulLayer()

def in_dict():
    return {"first": MulLayer(), "rate": rate, 3: [None, "text", 0.5]}

def within():
    return {"all": [1.0, (MulLayer(),)], "losses": np.array([3.0, 1.0])}

def apply(f, x):
    return f(x)

def count(layers):
    return len(layers)

def spoil(x):
    x[0] = 99.0

def fail(message):
    raise ValueError(message)
"""
