"""Exercise 4. Activations: what a neuron makes of its sum. README.md tells the story."""

import numpy as np

SELU_SCALE = 1.0507009873554805
SELU_ALPHA = 1.6732632423543772


def identity(x):
    """Return x as it is. x is a number or an array."""
    # TODO(task 1): the easiest one
    # BEGIN SOLUTION
    return x
    # END SOLUTION


def d_identity(x):
    """Return the slope of identity at x, in the shape of x."""
    # TODO(task 1): for an array, how many slopes are there?
    # BEGIN SOLUTION
    return np.ones_like(x, dtype=float)
    # END SOLUTION


def sigmoid(x):
    """Return 1 / (1 + e^-x), in the shape of x."""
    # TODO(task 1): mind what belongs to the denominator
    # BEGIN SOLUTION
    return 1 / (1 + np.exp(-x))
    # END SOLUTION


def d_sigmoid(x):
    """Return the slope of sigmoid at x, in the shape of x."""
    # TODO(task 1): what is y here, and what is x?
    # BEGIN SOLUTION
    y = sigmoid(x)
    return y * (1 - y)
    # END SOLUTION


def tanh(x):
    """Return the hyperbolic tangent of x, in the shape of x."""
    # TODO(task 1): what does your way do at x = 1000?
    # BEGIN SOLUTION
    return np.tanh(x)
    # END SOLUTION


def d_tanh(x):
    """Return the slope of tanh at x, in the shape of x."""
    # TODO(task 1): how steep should it be at 0, and far away from 0?
    # BEGIN SOLUTION
    return 1 - tanh(x) ** 2
    # END SOLUTION


def relu(x):
    """Return x where it is above 0, else 0, in the shape of x."""
    # TODO(task 1): does it work for a number and for an array?
    # BEGIN SOLUTION
    return np.maximum(x, 0)
    # END SOLUTION


def d_relu(x):
    """Return the slope of relu at x, in the shape of x."""
    # TODO(task 1): two straight lines, two slopes
    # BEGIN SOLUTION
    return np.where(x > 0, 1.0, 0.0)
    # END SOLUTION


def leaky_relu(x, alpha=0.01):
    """Return x where it is above 0, else alpha * x."""
    # TODO(task 2): one condition, two formulas
    # BEGIN SOLUTION
    return np.where(x > 0, x, alpha * x)
    # END SOLUTION


def d_leaky_relu(x, alpha=0.01):
    """Return the slope of leaky_relu at x."""
    # TODO(task 2): which slope belongs to which side?
    # BEGIN SOLUTION
    return np.where(x > 0, 1.0, alpha)
    # END SOLUTION


def prelu(x, alpha):
    """Return x where it is above 0, else alpha * x; alpha is any number."""
    # TODO(task 2): does it also work for alpha = 2?
    # BEGIN SOLUTION
    return np.where(x > 0, x, alpha * x)
    # END SOLUTION


def d_prelu(x, alpha):
    """Return the slope of prelu at x."""
    # TODO(task 2): which slope belongs to which side?
    # BEGIN SOLUTION
    return np.where(x > 0, 1.0, alpha)
    # END SOLUTION


def rrelu(x, alpha):
    """Return x where it is above 0, else alpha * x, with the alpha that is given."""
    # TODO(task 2): in use, nothing is random any more
    # BEGIN SOLUTION
    return prelu(x, alpha)
    # END SOLUTION


def d_rrelu(x, alpha):
    """Return the slope of rrelu at x."""
    # TODO(task 2): in use, nothing is random any more
    # BEGIN SOLUTION
    return d_prelu(x, alpha)
    # END SOLUTION


def elu(x, alpha=1.0):
    """Return x where it is above 0, else alpha * (e^x - 1)."""
    # TODO(task 2): what happens to e^x at x = 1000?
    # BEGIN SOLUTION
    return np.where(x > 0, x, alpha * (np.exp(np.minimum(x, 0)) - 1))
    # END SOLUTION


def d_elu(x, alpha=1.0):
    """Return the slope of elu at x."""
    # TODO(task 2): differentiate alpha * (e^x - 1)
    # BEGIN SOLUTION
    return np.where(x > 0, 1.0, alpha * np.exp(np.minimum(x, 0)))
    # END SOLUTION


def selu(x):
    """Return SELU_SCALE * elu(x) with alpha = SELU_ALPHA."""
    # TODO(task 2): which constant goes where?
    # BEGIN SOLUTION
    return SELU_SCALE * elu(x, SELU_ALPHA)
    # END SOLUTION


def d_selu(x):
    """Return the slope of selu at x."""
    # TODO(task 2): a constant factor stays in front of a derivative
    # BEGIN SOLUTION
    return SELU_SCALE * d_elu(x, SELU_ALPHA)
    # END SOLUTION


def swish(x):
    """Return x * sigmoid(x)."""
    # TODO(task 2): which function do you have already?
    # BEGIN SOLUTION
    return x * sigmoid(x)
    # END SOLUTION


def d_swish(x):
    """Return the slope of swish at x."""
    # TODO(task 2): x stands twice in x * sigmoid(x)
    # BEGIN SOLUTION
    return sigmoid(x) + x * d_sigmoid(x)
    # END SOLUTION


def arctan(x):
    """Return the angle in radians whose tangent is x."""
    # TODO(task 3): NumPy has it
    # BEGIN SOLUTION
    return np.arctan(x)
    # END SOLUTION


def d_arctan(x):
    """Return the slope of arctan at x."""
    # TODO(task 3): steepest at 0, where it is 1
    # BEGIN SOLUTION
    return 1 / (1 + x**2)
    # END SOLUTION


def softsign(x):
    """Return x / (1 + |x|)."""
    # TODO(task 3): what should softsign(-2) be?
    # BEGIN SOLUTION
    return x / (1 + np.abs(x))
    # END SOLUTION


def d_softsign(x):
    """Return the slope of softsign at x."""
    # TODO(task 3): what exactly is squared?
    # BEGIN SOLUTION
    return 1 / (1 + np.abs(x)) ** 2
    # END SOLUTION


def step_function(x):
    """Return 1 where x is above 0, else 0."""
    # TODO(task 3): bring yours over from exercise 2
    # BEGIN SOLUTION
    return np.array(x > 0, dtype=int)
    # END SOLUTION


def d_step_function(x):
    """Return the slope of step_function at x, which is not 0."""
    # TODO(task 3): how steep is a flat line?
    # BEGIN SOLUTION
    return np.zeros_like(x, dtype=float)
    # END SOLUTION


def maxout(x, w, b):
    """Return the largest of the k numbers w[i] * x + b[i]. x is a number, w and b have shape (k,)."""
    # TODO(task 4): first the lines, then the largest
    # BEGIN SOLUTION
    return np.max(w * x + b)
    # END SOLUTION


def softmax(x):
    """Return e^x divided by the sum of all e^x: for x (n,) over all of x, for x (N, n) over each row."""
    # TODO(task 5): what does not change when every number of a row becomes smaller by the same amount?
    # BEGIN SOLUTION
    e = np.exp(x - np.max(x, axis=-1, keepdims=True))
    return e / np.sum(e, axis=-1, keepdims=True)
    # END SOLUTION


def softmax_jacobian(x):
    """Return the (n, n) array whose row i, column j holds dy_i / dx_j of y = softmax(x), for x (n,)."""
    # TODO(task 5): what is on the diagonal, and what beside it?
    # BEGIN SOLUTION
    y = softmax(x)
    return np.diag(y) - np.outer(y, y)
    # END SOLUTION


def numerical_derivative(f, x, h=1e-5):
    """Return the slope of the function f at the number x, by the central difference."""
    # TODO(task 6): a step of h to each side; how far apart are the two points?
    # BEGIN SOLUTION
    return (f(x + h) - f(x - h)) / (2 * h)
    # END SOLUTION


def collapse(W2, W1):
    """Return the one matrix W for which W @ x is W2 @ (W1 @ x), for every x."""
    # TODO(task 7): where may the brackets go?
    # BEGIN SOLUTION
    return W2 @ W1
    # END SOLUTION


def slope_product(d_f, xs):
    """Return d_f(x1) * d_f(x2) * ... for the numbers in xs, one for each activation of the chain."""
    # TODO(task 7): which number does a product start from?
    # BEGIN SOLUTION
    product = 1.0
    for x in xs:
        product = product * d_f(x)
    return product
    # END SOLUTION


def dead_fraction(X, W, b):
    """Return the share of the units of relu(X @ W + b) that are 0 for every row of X."""
    # TODO(task 7): X @ W + b has a row for each row of X; what are its columns?
    # BEGIN SOLUTION
    outputs = relu(X @ W + b)
    dead = np.all(outputs == 0, axis=0)
    return np.mean(dead)
    # END SOLUTION
