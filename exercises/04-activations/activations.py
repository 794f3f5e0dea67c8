"""Exercise 4. Activations: what a neuron makes of its sum. README.md tells the story."""

import numpy as np

SELU_SCALE = 1.0507009873554805
SELU_ALPHA = 1.6732632423543772


def identity(x):
    """Return x as it is. x is a number or an array."""
    # TODO(task 1): the easiest one
    raise NotImplementedError("task 1: identity")


def d_identity(x):
    """Return the slope of identity at x, in the shape of x."""
    # TODO(task 1): for an array, how many slopes are there?
    raise NotImplementedError("task 1: d_identity")


def sigmoid(x):
    """Return 1 / (1 + e^-x), in the shape of x."""
    # TODO(task 1): mind what belongs to the denominator
    raise NotImplementedError("task 1: sigmoid")


def d_sigmoid(x):
    """Return the slope of sigmoid at x, in the shape of x."""
    # TODO(task 1): what is y here, and what is x?
    raise NotImplementedError("task 1: d_sigmoid")


def tanh(x):
    """Return the hyperbolic tangent of x, in the shape of x."""
    # TODO(task 1): what does your way do at x = 1000?
    raise NotImplementedError("task 1: tanh")


def d_tanh(x):
    """Return the slope of tanh at x, in the shape of x."""
    # TODO(task 1): how steep should it be at 0, and far away from 0?
    raise NotImplementedError("task 1: d_tanh")


def relu(x):
    """Return x where it is above 0, else 0, in the shape of x."""
    # TODO(task 1): does it work for a number and for an array?
    raise NotImplementedError("task 1: relu")


def d_relu(x):
    """Return the slope of relu at x, in the shape of x."""
    # TODO(task 1): two straight lines, two slopes
    raise NotImplementedError("task 1: d_relu")


def leaky_relu(x, alpha=0.01):
    """Return x where it is above 0, else alpha * x."""
    # TODO(task 2): one condition, two formulas
    raise NotImplementedError("task 2: leaky_relu")


def d_leaky_relu(x, alpha=0.01):
    """Return the slope of leaky_relu at x."""
    # TODO(task 2): which slope belongs to which side?
    raise NotImplementedError("task 2: d_leaky_relu")


def prelu(x, alpha):
    """Return x where it is above 0, else alpha * x; alpha is any number."""
    # TODO(task 2): does it also work for alpha = 2?
    raise NotImplementedError("task 2: prelu")


def d_prelu(x, alpha):
    """Return the slope of prelu at x."""
    # TODO(task 2): which slope belongs to which side?
    raise NotImplementedError("task 2: d_prelu")


def rrelu(x, alpha):
    """Return x where it is above 0, else alpha * x, with the alpha that is given."""
    # TODO(task 2): in use, nothing is random any more
    raise NotImplementedError("task 2: rrelu")


def d_rrelu(x, alpha):
    """Return the slope of rrelu at x."""
    # TODO(task 2): in use, nothing is random any more
    raise NotImplementedError("task 2: d_rrelu")


def elu(x, alpha=1.0):
    """Return x where it is above 0, else alpha * (e^x - 1)."""
    # TODO(task 2): what happens to e^x at x = 1000?
    raise NotImplementedError("task 2: elu")


def d_elu(x, alpha=1.0):
    """Return the slope of elu at x."""
    # TODO(task 2): differentiate alpha * (e^x - 1)
    raise NotImplementedError("task 2: d_elu")


def selu(x):
    """Return SELU_SCALE * elu(x) with alpha = SELU_ALPHA."""
    # TODO(task 2): which constant goes where?
    raise NotImplementedError("task 2: selu")


def d_selu(x):
    """Return the slope of selu at x."""
    # TODO(task 2): a constant factor stays in front of a derivative
    raise NotImplementedError("task 2: d_selu")


def swish(x):
    """Return x * sigmoid(x)."""
    # TODO(task 2): which function do you have already?
    raise NotImplementedError("task 2: swish")


def d_swish(x):
    """Return the slope of swish at x."""
    # TODO(task 2): x stands twice in x * sigmoid(x)
    raise NotImplementedError("task 2: d_swish")


def arctan(x):
    """Return the angle in radians whose tangent is x."""
    # TODO(task 3): NumPy has it
    raise NotImplementedError("task 3: arctan")


def d_arctan(x):
    """Return the slope of arctan at x."""
    # TODO(task 3): steepest at 0, where it is 1
    raise NotImplementedError("task 3: d_arctan")


def softsign(x):
    """Return x / (1 + |x|)."""
    # TODO(task 3): what should softsign(-2) be?
    raise NotImplementedError("task 3: softsign")


def d_softsign(x):
    """Return the slope of softsign at x."""
    # TODO(task 3): what exactly is squared?
    raise NotImplementedError("task 3: d_softsign")


def step_function(x):
    """Return 1 where x is above 0, else 0."""
    # TODO(task 3): bring yours over from exercise 2
    raise NotImplementedError("task 3: step_function")


def d_step_function(x):
    """Return the slope of step_function at x, which is not 0."""
    # TODO(task 3): how steep is a flat line?
    raise NotImplementedError("task 3: d_step_function")


def maxout(x, w, b):
    """Return the largest of the k numbers w[i] * x + b[i]. x is a number, w and b have shape (k,)."""
    # TODO(task 4): first the lines, then the largest
    raise NotImplementedError("task 4: maxout")


def softmax(x):
    """Return e^x divided by the sum of all e^x: for x (n,) over all of x, for x (N, n) over each row."""
    # TODO(task 5): what does not change when every number of a row becomes smaller by the same amount?
    raise NotImplementedError("task 5: softmax")


def softmax_jacobian(x):
    """Return the (n, n) array whose row i, column j holds dy_i / dx_j of y = softmax(x), for x (n,)."""
    # TODO(task 5): what is on the diagonal, and what beside it?
    raise NotImplementedError("task 5: softmax_jacobian")


def numerical_derivative(f, x, h=1e-5):
    """Return the slope of the function f at the number x, by the central difference."""
    # TODO(task 6): a step of h to each side; how far apart are the two points?
    raise NotImplementedError("task 6: numerical_derivative")


def collapse(W2, W1):
    """Return the one matrix W for which W @ x is W2 @ (W1 @ x), for every x."""
    # TODO(task 7): where may the brackets go?
    raise NotImplementedError("task 7: collapse")


def slope_product(d_f, xs):
    """Return d_f(x1) * d_f(x2) * ... for the numbers in xs, one for each activation of the chain."""
    # TODO(task 7): which number does a product start from?
    raise NotImplementedError("task 7: slope_product")


def dead_fraction(X, W, b):
    """Return the share of the units of relu(X @ W + b) that are 0 for every row of X."""
    # TODO(task 7): X @ W + b has a row for each row of X; what are its columns?
    raise NotImplementedError("task 7: dead_fraction")
