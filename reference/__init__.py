"""The course's answers in NumPy, written to be read: the oracle that submissions are compared with.

In the order of the course:

- ``neuron``       01  a neuron is a weighted sum
- ``gates``        02, 03  thresholds, perceptrons, and XOR from two layers of them
- ``activations``  04  what a neuron does with its sum, and the slope of that
- ``layers``       05  nodes that remember what went forward and send gradients back
- ``graphs``       05  computations made of such nodes
- ``gradients``    04, 05  slopes by measuring, to check those by formula
- ``losses``       06  how wrong an output is
- ``network``      06  the multi-layer perceptron
- ``training``     06  stochastic gradient descent
- ``floats``       what all of them do at the door

Everywhere: arithmetic is float64, a number in is a number out, and nothing that is passed in is overwritten or kept.
At a kink the slope is the one from the left, so ReLU'(0) = 0.
"""
