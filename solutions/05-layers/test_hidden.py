"""Hidden tests of exercise 5."""

import numpy as np

from grader.checks import assert_agrees, assert_close, assert_each, assert_unchanged, function, keep, task, value
from reference import activations, gradients, graphs


def some(rng, count):
    """Random numbers with one decimal, none of them 0, and no two alike."""
    return tuple(float(n) for n in rng.choice(np.arange(1.5, 9.0, 0.5), size=count, replace=False))


@task(1, points=1)
def test_forward_multiplies(student, rng):
    """`MulLayer.forward` returns the product of its inputs."""
    for x, y in [(3.0, 4.0), (-2.5, 0.5), some(rng, 2)]:
        assert_close(student.MulLayer().forward(x, y), expected=x * y)


# 3, 4 and 2 give each known mistake another number; with dout = 1 or x = y some would hide. Of x · y = 0 nothing can be
# divided by x.
@task(1, points=2, after="forward_multiplies")
def test_backward_gives_each_input_the_other(student, rng):
    """`MulLayer.backward` gives each input the other input, times `dout`."""
    for x, y, dout in [(3.0, 4.0, 2.0), some(rng, 3), (0.0, 5.0, 2.0)]:
        layer = student.MulLayer()
        layer.forward(x, y)

        assert_close(layer.backward(dout), expected=(dout * y, dout * x))


@task(1, points=1)
def test_forward_adds(student, rng):
    """`AddLayer.forward` returns the sum of its inputs."""
    for x, y in [(200.0, 450.0), (-2.5, 0.25), some(rng, 2)]:
        assert_close(student.AddLayer().forward(x, y), expected=x + y)


@task(1, points=1, after="forward_adds")
def test_addition_passes_the_gradient_on(student):
    """`AddLayer.backward` passes `dout` on to both inputs."""
    for dout in (1.1, -3.0):
        layer = student.AddLayer()
        layer.forward(200.0, 450.0)

        assert_close(layer.backward(dout), expected=(dout, dout))


@task(1, points=1, after="backward_gives_each_input_the_other")
def test_each_layer_remembers_its_own_inputs(student, rng):
    """A layer remembers its own inputs, the last ones, also beside another in one graph."""
    for x, y, z in [(3.0, 4.0, 6.0), some(rng, 3)]:
        first, second = student.MulLayer(), student.MulLayer()
        first.forward(x, y)
        second.forward(5.0, 7.0)

        assert_close(first.backward(1.0), expected=(y, x))
        assert_close(second.backward(1.0), expected=(7.0, 5.0))

        first.forward(z, 2.0)
        assert_close(first.backward(1.0), expected=(2.0, z))


# Right layers, by the names under which graphs are built of them.
LAYERS = {
    "MulLayer": function(
        "type('MulLayer', (), {"
        "'forward': lambda self, x, y: (setattr(self, 'x', x), setattr(self, 'y', y), x * y)[-1], "
        "'backward': lambda self, dout: (dout * self.y, dout * self.x)})"
    ),
    "AddLayer": function(
        "type('AddLayer', (), {'forward': lambda self, x, y: x + y, 'backward': lambda self, dout: (dout, dout)})"
    ),
}


@task(2, points=2)
def test_apples_cost_220(student, rng):
    """`buy_apples` returns the total and how it moves with price, count and tax."""
    cases = [(100.0, 2.0, 1.1), *(tuple(rng.integers(2, 9, size=3).astype(float)) for _ in range(2))]
    assert_agrees(student.buy_apples, graphs.buy_apples, on=cases, built_on=LAYERS)


@task(2, points=2)
def test_apples_and_oranges_cost_715(student, rng):
    """`buy_apples_and_oranges` returns the total and its five gradients."""
    cases = [(100.0, 2.0, 150.0, 3.0, 1.1), *(tuple(rng.integers(2, 9, size=5).astype(float)) for _ in range(2))]
    buy = student.buy_apples_and_oranges
    assert_agrees(buy, graphs.buy_apples_and_oranges, on=cases, built_on=LAYERS)


@task(2, points=1)
def test_a_basket_is_taxed_too(student, rng):
    """`buy_basket` puts tax on the basket as well as on the apples."""
    cases = [(4000.0, 100.0, 2.0, 1.1), *(tuple(rng.integers(2, 9, size=4).astype(float)) for _ in range(2))]
    assert_agrees(student.buy_basket, graphs.buy_basket, on=cases, built_on=LAYERS)


@task(3, points=2)
def test_square_of_a_sum(student, rng):
    """`square_of_sum` differentiates through t: dz/dx = 2(x + y)."""
    assert_agrees(student.square_of_sum, graphs.square_of_sum, on=[(1.0, 2.0), tuple(rng.normal(size=2))])


@task(3, points=1)
def test_a_linear_node(student, rng):
    """`linear_node` gives w the gradient x, x the gradient w, and b the gradient 1."""
    assert_agrees(student.linear_node, graphs.linear_node, on=[(2.0, 3.0, 5.0), tuple(rng.normal(size=3))])


@task(3, points=2)
def test_partial_derivatives(student, rng):
    """`partials` and `partials_product` move one variable and hold the other fixed."""
    cases = [(3.0, 5.0), tuple(rng.normal(size=2))]
    assert_agrees(student.partials, graphs.partials, on=cases)
    assert_agrees(student.partials_product, graphs.partials_product, on=cases)


def arrays(rng):
    return [np.array([0.5, -1.0, 2.0]), np.array([[1.0, -2.0], [-0.5, 3.0]]), rng.normal(size=(3, 4)) * 2]


# What is shown of a layer that goes wrong with the arrays above, too: one number on either side of 0, and dout. No x
# is a number that somebody may multiply by, so that a slope of 2 is not taken for x, nor one of -1.
ONE_NUMBER = [(np.array([x]), np.array([dout])) for x, dout in [(1.5, 3.0), (-2.5, 3.0), (1.5, -3.0), (-2.5, -3.0)]]


def check_layer(layer_class, f, d_f, rng):
    def check(x, dout):
        layer = layer_class()

        assert_close(layer.forward(x), expected=f(x), rtol=1e-5)
        assert_close(layer.backward(dout), expected=dout * d_f(x), rtol=1e-5, atol=1e-6)  # room for float32 inside

    def of_each_sign(x):  # so that `dout`, whether there is a `dout` and where it is above 0 differ
        dout = (rng.normal(size=x.shape) + 2.0).round(1)
        dout.flat[0] = 0.0
        dout.flat[-1] = -1.0 - abs(dout.flat[-1])
        return dout

    cases = ((x, of_each_sign(x)) for x in arrays(rng))
    assert_each(check, on=cases, simpler=ONE_NUMBER)


@task(4, points=2)
def test_sigmoid_layer(student, rng):
    """`Sigmoid` multiplies `dout` by y · (1 − y), where y is its output."""
    check_layer(student.Sigmoid, activations.sigmoid, activations.d_sigmoid, rng)


@task(4, points=2)
def test_tanh_layer(student, rng):
    """`Tanh` multiplies `dout` by 1 − y², where y is its output."""
    check_layer(student.Tanh, activations.tanh, activations.d_tanh, rng)


@task(4, points=2)
def test_relu_layer(student, rng):
    """`Relu` lets `dout` through where its input was above 0."""
    check_layer(student.Relu, activations.relu, activations.d_relu, rng)


@task(4, points=1, after=("sigmoid_layer", "tanh_layer", "relu_layer"))
def test_layers_leave_their_arguments_alone(student):
    """No activation layer changes the arrays that it is given."""
    x, dout = np.array([-1.0, 2.0, 3.0]), np.array([5.0, -6.0, 7.0])
    for layer in (student.Sigmoid(), student.Tanh(), student.Relu()):
        kept_x, kept_dout = keep(student, x), keep(student, dout)
        layer.forward(kept_x)
        layer.backward(kept_dout)

        assert_unchanged(student, kept_x, x)
        assert_unchanged(student, kept_dout, dout)


@task(4, points=1, after=("sigmoid_layer", "tanh_layer", "relu_layer"))
def test_activation_layers_remember_their_own(student, rng):
    """Two `Relu`, `Sigmoid` or `Tanh` layers remember their own inputs."""
    kinds = [
        (student.Relu, activations.d_relu),
        (student.Sigmoid, activations.d_sigmoid),
        (student.Tanh, activations.d_tanh),
    ]
    for layer_class, d_f in kinds:

        def check(x1, dout):
            x2 = -x1 - np.sign(x1)  # on the other side of 0 and farther from it: another slope in each place
            first, second = layer_class(), layer_class()  # noqa: B023
            first.forward(x1)
            second.forward(x2)

            assert_close(first.backward(dout), expected=dout * d_f(x1), rtol=1e-5, atol=1e-6)  # noqa: B023
            assert_close(second.backward(dout), expected=dout * d_f(x2), rtol=1e-5, atol=1e-6)  # noqa: B023

        case = tuple((2 * rng.integers(-3, 4, size=3) + 1) / 2 for _ in range(2))
        assert_each(check, on=[case], simpler=ONE_NUMBER)


# 2 rows, 3 inputs and 4 neurons: no transposed product has a shape that fits by accident.
def affine_case(rng):
    """Return X, W, b and dout."""
    return tuple((2 * rng.integers(-4, 5, size=shape) + 1) / 4 for shape in [(2, 3), (3, 4), (4,), (2, 4)])


# What is shown of a layer that goes wrong with the case above, too: one row, input and neuron, and then two of each.
SIMPLE_AFFINE = [
    tuple(map(np.array, case))
    for case in [
        ([[2.0]], [[3.0]], [1.0], [[5.0]]),
        ([[2.0], [4.0]], [[3.0]], [1.0], [[5.0], [-1.0]]),
        ([[2.0]], [[3.0, 4.0]], [1.0, -1.0], [[5.0, -1.0]]),
        ([[2.0, 4.0]], [[3.0], [5.0]], [1.0], [[5.0]]),
        ([[2.0], [4.0]], [[3.0, 4.0]], [1.0, -1.0], [[5.0, -1.0], [2.0, 3.0]]),
    ]
]


@task(5, points=1)
def test_affine_forward(student, rng):
    """`Affine.forward` returns X · W + b."""

    def check(X, W, b, _dout):
        assert_close(student.Affine(W, b).forward(X), expected=X @ W + b)

    assert_each(check, on=[affine_case(rng)], simpler=SIMPLE_AFFINE)


@task(5, points=1)
def test_affine_returns_dX(student, rng):
    """`Affine.backward` returns dX, in the shape of X."""

    def check(X, W, b, dout):
        layer = student.Affine(W, b)
        layer.forward(X)

        assert_close(layer.backward(dout), expected=dout @ W.T)

    assert_each(check, on=[affine_case(rng)], simpler=SIMPLE_AFFINE)


@task(5, points=2)
def test_affine_keeps_dW_and_db(student, rng):
    """`Affine.backward` leaves the gradients of W and b in `.dW` and `.db`, in the shapes of W and b."""

    def check(X, W, b, dout):
        layer = student.Affine(W, b)
        layer.forward(X)
        layer.backward(dout)
        dW, db = value(layer.dW), value(layer.db)

        assert_close(dW, expected=X.T @ dout)
        assert_close(db, expected=dout.sum(axis=0))

    assert_each(check, on=[affine_case(rng)], simpler=SIMPLE_AFFINE)


@task(5, points=1, after="affine_keeps_dW_and_db")
def test_affine_layers_are_apart(student, rng):
    """Two `Affine` layers remember their own inputs, and `.dW` and `.db` are those of the last `backward` alone."""

    def check(X1, W, b, dout, X2):
        first, second = student.Affine(W, b), student.Affine(2 * W, -b)
        first.forward(X1)
        second.forward(X2)
        second.backward(dout)
        first.backward(dout)

        assert_close(value(first.dW), expected=X1.T @ dout)
        assert_close(value(second.dW), expected=X2.T @ dout)

        first.forward(X2)
        first.backward(2 * dout)
        assert_close(value(first.dW), expected=X2.T @ (2 * dout))
        assert_close(value(first.db), expected=(2 * dout).sum(axis=0))

    simpler = [(X, W, b, dout, X + 1.0) for X, W, b, dout in SIMPLE_AFFINE]
    assert_each(check, on=[(*affine_case(rng), affine_case(rng)[0])], simpler=simpler)


@task(5, points=1, after=("affine_forward", "affine_returns_dX", "affine_keeps_dW_and_db"))
def test_affine_leaves_its_arguments_alone(student, rng):
    """`Affine` changes none of W, b, X and `dout`; learning is somebody else's job."""

    def check(*plain):
        X, W, b, dout = kept = [keep(student, array) for array in plain]
        layer = student.Affine(W, b)
        layer.forward(X)
        layer.backward(dout)

        for now, before in zip(kept, plain, strict=True):
            assert_unchanged(student, now, before)

    assert_each(check, on=[affine_case(rng)], simpler=SIMPLE_AFFINE)


@task(6, points=1)
def test_shares_of_06(student, rng):
    """`share_error(0.6, (0.6, 0.4))` is (0.36, 0.24)."""
    assert_close(student.share_error(0.6, (0.6, 0.4)), expected=(0.36, 0.24))
    assert_close(student.share_error(2.0, (0.3, 0.7)), expected=(0.6, 1.4))
    error = float(rng.integers(3, 30)) / 2
    assert_close(student.share_error(error, (0.25, 0.75)), expected=(error / 4, error * 3 / 4))


@task(6, points=1)
def test_shares_follow_the_weights(student, rng):
    """Weights that do not add up to 1 give shares that still add up to the error."""
    weights = tuple(rng.integers(1, 9, size=3).astype(float))
    error = float(rng.normal())

    assert_close(student.share_error(0.6, (3.0, 2.0)), expected=(0.36, 0.24))
    assert_close(student.share_error(error, weights), expected=tuple(graphs.share_error(error, weights)))


SUM_OF_SQUARES = function("lambda x: np.sum(x ** 2)")
PRODUCT = function("lambda x: np.prod(x)")
CORNER = function("lambda x: np.sum(np.abs(x))")  # at 0 it falls on one side as it rises on the other
SUM_OF_CUBES = function("lambda x: np.sum(x ** 3)")  # its central difference depends on h, and shows one that is large


@task(7, points=2)
def test_gradient_of_a_vector(student, rng):
    """For each element `numerical_gradient` gives the slope by that element alone."""
    cases = [(f, np.array([3.0, 4.0])) for f in (SUM_OF_SQUARES, PRODUCT, SUM_OF_CUBES)]
    cases.append((PRODUCT, np.array([0.02, 0.5])))  # where it shows when 0.02 is not put back
    cases.append((CORNER, np.array([0.0])))
    a, b = (rng.integers(2, 9, size=2) / 2).tolist()
    cases += [
        (PRODUCT, rng.normal(size=3)),
        (function(f"lambda x: np.sum({a} * x ** 2 - {b} * x)"), rng.normal(size=3)),
    ]
    assert_agrees(student.numerical_gradient, gradients.numerical_gradient, on=cases, rtol=1e-4, atol=1e-6)


# The slopes of a product by one row depend on the others: a function that is given the rows one by one is another.
@task(7, points=1, after="gradient_of_a_vector")
def test_gradient_of_a_matrix(student, rng):
    """`numerical_gradient` works on an array of any shape."""
    cases = [(f, np.array([[1.0, 2.0], [3.0, 4.0]])) for f in (SUM_OF_SQUARES, PRODUCT)]
    cases += [(f, rng.normal(size=(2, 1, 3))) for f in (SUM_OF_SQUARES, PRODUCT)]
    assert_agrees(student.numerical_gradient, gradients.numerical_gradient, on=cases, rtol=1e-4, atol=1e-6)


@task(7, points=1, after="gradient_of_a_vector")
def test_gradient_of_integers(student):
    """`numerical_gradient` is right for an array of integers, too."""
    cases = [(SUM_OF_SQUARES, np.array([3, 4]))]
    assert_agrees(student.numerical_gradient, gradients.numerical_gradient, on=cases, rtol=1e-4, atol=1e-6)


@task(7, points=1, after="gradient_of_a_vector")
def test_gradient_leaves_x_alone(student):
    """`numerical_gradient` puts each element back."""
    x = np.array([3.0, 4.0])
    kept = keep(student, x)
    student.numerical_gradient(SUM_OF_SQUARES, kept)

    assert_unchanged(student, kept, x)
