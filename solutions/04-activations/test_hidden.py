"""Hidden tests of exercise 4."""

import numpy as np

from grader.checks import assert_agrees, assert_close, assert_unchanged, function, keep, numbers, require, task, value
from reference import activations, gates

# Room for float32 inside, where 1 - tanh(x) ** 2 loses digits; no slope asked for here is that small.
CLOSE = {"rtol": 1e-5, "atol": 1e-6}


# 0 hides a lost sign or square, 1 hides others, and positive numbers hide everything that leaks: hence 2 and −2. Near 0
# nothing is seen of an x that is cut off at 5. In an array like one of whole numbers, a slope of 0.01 becomes 0.
def numbers_and_arrays(rng):
    return [
        2.0,
        -2.0,
        1.0,
        0.0,
        np.array([-2.0, 0.0, 3.0]),
        np.array([[1.0, -1.0], [-0.5, 2.0]]),
        np.array([-2, 3]),
        np.array([-9.0, 9.0]),
        rng.normal(size=(2, 3)),
    ]


def with_alpha(rng, *alphas):
    return [(x, alpha) for alpha in alphas for x in numbers_and_arrays(rng)]


def from_the_right(d_f):
    """The same slope, but at a kink the one on its right."""
    return lambda x, *alpha: d_f(x + 1e-12, *alpha)


def assert_finite(f, oracle):
    for x in (np.array([-1000.0, 1000.0]), -1000.0, 1000.0):  # a plain number overflows with an error, an array without
        answer = value(f(x))
        array = numbers(answer)
        finite = array is not None and bool(np.isfinite(array).all())
        require(finite, "Something in the answer is not a finite number.", got=answer, expected=oracle(x))


def assert_leaves_alone(student, f, *rest):
    x = np.array([-2.0, 0.5, 3.0])
    kept = keep(student, x)
    f(kept, *rest)

    assert_unchanged(student, kept, x)


@task(1, points=1)
def test_identity_and_its_slope(student, rng):
    """`identity` returns x as it is, and `d_identity` a 1 for each element of x."""
    assert_agrees(student.identity, activations.identity, on=numbers_and_arrays(rng), **CLOSE)
    assert_agrees(student.d_identity, activations.d_identity, on=numbers_and_arrays(rng), **CLOSE)


@task(1, points=2)
def test_sigmoid_and_its_slope(student, rng):
    """`sigmoid` is 1 / (1 + e⁻ˣ), and `d_sigmoid` its slope, for numbers and arrays."""
    assert_agrees(student.sigmoid, activations.sigmoid, on=numbers_and_arrays(rng), **CLOSE)
    assert_agrees(student.d_sigmoid, activations.d_sigmoid, on=numbers_and_arrays(rng), **CLOSE)


@task(1, points=2)
def test_tanh_and_its_slope(student, rng):
    """`tanh` is the hyperbolic tangent, and `d_tanh` its slope, for numbers and arrays."""
    assert_agrees(student.tanh, activations.tanh, on=numbers_and_arrays(rng), **CLOSE)
    assert_agrees(student.d_tanh, activations.d_tanh, on=numbers_and_arrays(rng), **CLOSE)


@task(1, points=2)
def test_relu_and_its_slope(student, rng):
    """`relu` lets positive x through and stops the rest, and `d_relu` is its slope."""
    right = from_the_right(activations.d_relu)
    assert_agrees(student.relu, activations.relu, on=numbers_and_arrays(rng), **CLOSE)
    assert_agrees(student.d_relu, activations.d_relu, on=numbers_and_arrays(rng), alternative=right, **CLOSE)


@task(1, points=1, after=("sigmoid_and_its_slope", "tanh_and_its_slope"))
def test_sigmoid_and_tanh_stay_finite(student):
    """`sigmoid`, `tanh` and their slopes stay finite at x = −1000 and x = 1000."""
    assert_finite(student.sigmoid, activations.sigmoid)
    assert_finite(student.d_sigmoid, activations.d_sigmoid)
    assert_finite(student.tanh, activations.tanh)
    assert_finite(student.d_tanh, activations.d_tanh)


@task(
    1, points=1, after=("identity_and_its_slope", "sigmoid_and_its_slope", "tanh_and_its_slope", "relu_and_its_slope")
)
def test_four_functions_leave_x_alone(student):
    """The functions of this task do not change the array that they are given."""
    for f in (student.identity, student.sigmoid, student.tanh, student.relu):
        assert_leaves_alone(student, f)
    for d_f in (student.d_identity, student.d_sigmoid, student.d_tanh, student.d_relu):
        assert_leaves_alone(student, d_f)


@task(2, points=2)
def test_leaky_relu_and_its_slope(student, rng):
    """Below 0 `leaky_relu` is alpha · x and `d_leaky_relu` its slope; alpha is 0.01 where none is given."""
    right = from_the_right(activations.d_leaky_relu)
    cases = [*numbers_and_arrays(rng), *with_alpha(rng, 0.2)]
    assert_agrees(student.leaky_relu, activations.leaky_relu, on=cases, **CLOSE)
    assert_agrees(student.d_leaky_relu, activations.d_leaky_relu, on=cases, alternative=right, **CLOSE)


# With alpha = 2 a maximum of x and alpha x is the wrong one.
@task(2, points=2)
def test_prelu_rrelu_and_their_slopes(student, rng):
    """`prelu(x, alpha)` and `rrelu(x, alpha)` and their slopes are right for any alpha."""
    right = from_the_right(activations.d_prelu)
    cases = with_alpha(rng, 0.25, 2.0)
    assert_agrees(student.prelu, activations.prelu, on=cases, **CLOSE)
    assert_agrees(student.d_prelu, activations.d_prelu, on=cases, alternative=right, **CLOSE)
    assert_agrees(student.rrelu, activations.rrelu, on=cases, **CLOSE)
    assert_agrees(student.d_rrelu, activations.d_rrelu, on=cases, alternative=right, **CLOSE)


@task(2, points=2)
def test_elu_and_its_slope(student, rng):
    """`elu` is alpha · (eˣ − 1) below 0, and `d_elu` its slope, for any alpha."""
    right = from_the_right(activations.d_elu)
    cases = [*numbers_and_arrays(rng), *with_alpha(rng, 0.5)]
    assert_agrees(student.elu, activations.elu, on=cases, **CLOSE)
    assert_agrees(student.d_elu, activations.d_elu, on=cases, alternative=right, **CLOSE)


@task(2, points=1)
def test_selu_and_its_slope(student, rng):
    """`selu` scales `elu` on both sides of 0, and `d_selu` is its slope."""
    right = from_the_right(activations.d_selu)
    cases = numbers_and_arrays(rng)
    assert_agrees(student.selu, activations.selu, on=cases, rtol=1e-3)
    assert_agrees(student.d_selu, activations.d_selu, on=cases, alternative=right, rtol=1e-3)


@task(2, points=2)
def test_swish_and_its_slope(student, rng):
    """`swish` is x · sigmoid(x), and `d_swish` follows the product rule."""
    assert_agrees(student.swish, activations.swish, on=numbers_and_arrays(rng), **CLOSE)
    assert_agrees(student.d_swish, activations.d_swish, on=numbers_and_arrays(rng), **CLOSE)


@task(2, points=1, after=("elu_and_its_slope", "selu_and_its_slope", "swish_and_its_slope"))
def test_elu_selu_and_swish_stay_finite(student):
    """`elu`, `selu`, `swish` and their slopes stay finite at x = −1000 and x = 1000."""
    assert_finite(student.elu, activations.elu)
    assert_finite(student.d_elu, activations.d_elu)
    assert_finite(student.selu, activations.selu)
    assert_finite(student.d_selu, activations.d_selu)
    assert_finite(student.swish, activations.swish)
    assert_finite(student.d_swish, activations.d_swish)


@task(
    2,
    points=1,
    after=(
        "leaky_relu_and_its_slope",
        "prelu_rrelu_and_their_slopes",
        "elu_and_its_slope",
        "selu_and_its_slope",
        "swish_and_its_slope",
    ),
)
def test_six_functions_leave_x_alone(student):
    """The functions of this task do not change the array that they are given."""
    for f in (student.leaky_relu, student.elu, student.selu, student.swish):
        assert_leaves_alone(student, f)
    for d_f in (student.d_leaky_relu, student.d_elu, student.d_selu, student.d_swish):
        assert_leaves_alone(student, d_f)
    for f in (student.prelu, student.d_prelu, student.rrelu, student.d_rrelu):
        assert_leaves_alone(student, f, 0.25)


@task(3, points=1)
def test_arctan(student, rng):
    """`arctan` is the inverse of the tangent."""
    assert_agrees(student.arctan, activations.arctan, on=numbers_and_arrays(rng), **CLOSE)


@task(3, points=1)
def test_slope_of_arctan(student, rng):
    """`d_arctan` is the slope of `arctan`."""
    assert_agrees(student.d_arctan, activations.d_arctan, on=numbers_and_arrays(rng), **CLOSE)


@task(3, points=1)
def test_softsign(student, rng):
    """`softsign` divides x by 1 + |x|."""
    assert_agrees(student.softsign, activations.softsign, on=numbers_and_arrays(rng), **CLOSE)


@task(3, points=1)
def test_slope_of_softsign(student, rng):
    """`d_softsign` is the slope of `softsign`."""
    assert_agrees(student.d_softsign, activations.d_softsign, on=numbers_and_arrays(rng), **CLOSE)


# Nothing is asked at exactly 0, not even after rounding: hence the alternative, and whole numbers for the slope.
@task(3, points=1)
def test_step_function_is_flat(student, rng):
    """`step_function` is 0 or 1, and its slope `d_step_function` is 0 on both sides of 0."""
    steps = [2.0, -2.0, 0.3, np.array([-3.0, 0.3, 1.0]), rng.normal(size=(2, 3))]
    slopes = [2.0, -2.0, np.array([-3.0, 2.0, 1.0]), np.array([[1.0, -1.0], [-4.0, 2.0]])]
    assert_agrees(student.step_function, gates.step_function, on=steps, alternative=gates.heaviside, **CLOSE)
    assert_agrees(student.d_step_function, activations.d_step_function, on=slopes, **CLOSE)


@task(3, points=1, after=("arctan", "slope_of_arctan", "softsign", "slope_of_softsign", "step_function_is_flat"))
def test_three_functions_leave_x_alone(student):
    """The functions of this task do not change the array that they are given."""
    for f in (student.arctan, student.softsign, student.step_function):
        assert_leaves_alone(student, f)
    for d_f in (student.d_arctan, student.d_softsign, student.d_step_function):
        assert_leaves_alone(student, d_f)


def lines_above_0(rng, k):
    """x, w and b of k lines that are above 0 at x: those below have a check of their own."""
    return float(rng.uniform(-1, 1)), rng.uniform(-2, 2, size=k), rng.uniform(3, 5, size=k)


# In the first case the larger w and the larger b belong to different lines.
@task(4, points=2)
def test_maxout_of_two_lines(student, rng):
    """`maxout` computes both lines and then takes the larger result."""
    picked = [(2.0, np.array([1.0, -2.0]), np.array([0.0, 3.0])), (-2.0, np.array([1.0, 0.0]), np.array([0.0, 0.0]))]
    random = [lines_above_0(rng, 2) for _ in range(3)]
    assert_agrees(student.maxout, activations.maxout, on=[*picked, *random], **CLOSE)


@task(4, points=1, after="maxout_of_two_lines")
def test_maxout_below_0(student):
    """When every line is below 0, so is the answer."""
    assert_close(student.maxout(2.0, np.array([-1.0, 0.5]), np.array([-2.0, -3.0])), expected=-2.0, **CLOSE)


@task(4, points=1)
def test_maxout_of_any_number_of_lines(student, rng):
    """`maxout` works with one line, and with three or five."""
    cases = [lines_above_0(rng, k) for k in (1, 3, 5)]
    last_is_largest = (1.0, np.array([1.0, 2.0, 3.0]), np.array([0.0, 0.0, 0.0]))
    w_and_b_of_two_lines = (1.0, np.array([3.0, 1.0, 1.0]), np.array([1.0, 1.0, 2.0]))  # the largest of each
    assert_agrees(student.maxout, activations.maxout, on=[last_is_largest, w_and_b_of_two_lines, *cases], **CLOSE)


@task(4, points=1, after="maxout_of_two_lines")
def test_maxout_leaves_its_arguments_alone(student):
    """`maxout` leaves w and b as they are."""
    w, b = np.array([1.0, -2.0]), np.array([0.5, 3.0])
    kept_w, kept_b = keep(student, w), keep(student, b)
    student.maxout(2.0, kept_w, kept_b)

    assert_unchanged(student, kept_w, w)
    assert_unchanged(student, kept_b, b)


@task(5, points=2)
def test_softmax_of_a_vector(student, rng):
    """`softmax` makes probabilities of a vector: eˣ over the sum of all eˣ."""
    cases = [np.array([1.0, 2.0, 3.0]), np.array([-1.0, 0.0]), rng.normal(size=5)]
    assert_agrees(student.softmax, activations.softmax, on=cases, **CLOSE)


# In a square matrix a sum over the wrong axis has a shape that fits.
@task(5, points=2)
def test_softmax_of_rows(student, rng):
    """`softmax` makes probabilities of each row of a matrix on its own."""
    cases = [np.array([[1.0, 2.0, 3.0], [1.0, 1.0, 4.0]]), rng.normal(size=(3, 3)), rng.normal(size=(4, 2))]
    assert_agrees(student.softmax, activations.softmax, on=cases, **CLOSE)


@task(5, points=2)
def test_softmax_of_large_numbers(student, rng):
    """`softmax` is right for a vector of numbers around 1000 or −1000, too."""
    cases = [np.array([1000.0, 1001.0, 1002.0]), np.array([-1000.0, -1001.0]), np.array([-1000.0, 0.0, 1000.0])]
    cases += [offset + rng.integers(-8, 9, size=3) / 4 for offset in (1000.0, -1000.0)]  # exact in float32, too
    assert_agrees(student.softmax, activations.softmax, on=cases, **CLOSE)


@task(5, points=1, after="softmax_of_rows")
def test_softmax_of_small_and_large_rows(student):
    """`softmax` is right when one row is small and another large."""
    cases = [np.array([[1.0, 2.0], [1000.0, 1001.0]]), np.array([[0.0, 1.0, 3.0], [-1000.0, -1001.0, -1000.0]])]
    assert_agrees(student.softmax, activations.softmax, on=cases, **CLOSE)


@task(5, points=2)
def test_jacobian_of_softmax(student, rng):
    """`softmax_jacobian` holds the slope of every output with respect to every input."""
    cases = [np.array([1.0, 2.0, 3.0]), np.array([0.0, 0.0]), rng.normal(size=4)]
    assert_agrees(student.softmax_jacobian, activations.softmax_jacobian, on=cases, **CLOSE)


@task(5, points=1, after=("softmax_of_a_vector", "softmax_of_rows", "jacobian_of_softmax"))
def test_softmax_leaves_x_alone(student):
    """`softmax` and `softmax_jacobian` do not change the array that they are given."""
    vector, matrix = np.array([1.0, 2.0, 4.0]), np.array([[1.0, 2.0], [4.0, 3.0]])
    for f, x in [(student.softmax, vector), (student.softmax, matrix), (student.softmax_jacobian, vector)]:
        kept = keep(student, x)
        f(kept)

        assert_unchanged(student, kept, x)


CONSTANT = function("lambda x: 3.0")
LINE = function("lambda x: 2 * x")
SQUARE = function("lambda x: x ** 2")
CUBE = function("lambda x: x ** 3")
INVERSE = function("lambda x: 1 / x")
EXPONENTIAL = function("lambda x: np.exp(x)")


def assert_slope(student, f, x, slope):
    assert_close(student.numerical_derivative(f, x), expected=slope, rtol=1e-4, atol=1e-6)


@task(6, points=2)
def test_slopes_of_five_functions(student, rng):
    """`numerical_derivative` finds the slopes of 3, 2x, x², 1/x and eˣ."""
    for x in (2.0, float(rng.uniform(0.5, 3.0))):
        assert_slope(student, CONSTANT, x, 0.0)
        assert_slope(student, LINE, x, 2.0)
        assert_slope(student, SQUARE, x, 2 * x)
        assert_slope(student, INVERSE, x, -1 / x**2)
        assert_slope(student, EXPONENTIAL, x, np.exp(x))
        a, b = (rng.integers(2, 9, size=2) / 2).tolist()
        slope = student.numerical_derivative(function(f"lambda x: {a} * x ** 2 - {b} * x"), x)
        assert_close(slope, expected=2 * a * x - b, rtol=1e-2, atol=1e-2)  # which sides are looked at is asked below


# A central difference of x³ is 3x² + h², a forward one 3x² + 3xh + h². With 2h = 1 a lost bracket would hide.
@task(6, points=2)
def test_both_sides_at_the_distance_h(student, rng):
    """`numerical_derivative` looks to both sides of x, at the distance h that is given."""
    others = (rng.integers(1, 9, size=(3, 2)) / 4).tolist()
    cases = [(CUBE, x, h) for x, h in [(1.0, 2.0), (2.0, 0.25), *others]]
    assert_agrees(student.numerical_derivative, lambda _f, x, h: 3 * x**2 + h**2, on=cases, rtol=1e-4)


@task(6, points=1, after="slopes_of_five_functions")
def test_slopes_at_whole_numbers(student):
    """`numerical_derivative` takes integers, too."""
    assert_slope(student, SQUARE, 3, 6.0)
    assert_slope(student, INVERSE, 2, -0.25)
    assert_slope(student, EXPONENTIAL, 0, 1.0)


@task(7, points=2)
def test_two_linear_layers_are_one(student, rng):
    """`collapse` gives the one matrix that does the work of two."""
    square = np.array([[1.0, 1.0], [0.0, 1.0]]), np.array([[1.0, 0.0], [2.0, 1.0]])
    W2, W1 = ((2 * rng.integers(-4, 5, size=shape) + 1) / 4 for shape in [(2, 3), (3, 4)])
    assert_agrees(student.collapse, activations.collapse, on=[square, (W2, W1)], **CLOSE)


SLOPE_OF_SQUARE = function("lambda x: 2 * x")
SLOPE_OF_SIGMOID = function("lambda x: np.exp(-x) / (1 + np.exp(-x)) ** 2")


@task(7, points=2)
def test_slopes_are_multiplied(student, rng):
    """`slope_product` multiplies the slopes along the chain; ten sigmoids leave at most 0.25¹⁰."""
    cases = [
        (SLOPE_OF_SQUARE, np.array([1.0, 3.0, 4.0])),
        (SLOPE_OF_SIGMOID, np.zeros(10)),
        (SLOPE_OF_SIGMOID, rng.normal(size=2)),
    ]
    assert_agrees(student.slope_product, activations.slope_product, on=cases, rtol=1e-5)


# Units 2 and 4 of 5 are dead; 8 of the 15 outputs are 0, and 3 of the 5 units are 0 in at least one row.
ROWS = np.array([[1.0, 0.0], [2.0, 1.0], [3.0, -1.0]])
UNITS = np.array([[1.0, -1.0, 0.0, -1.0, 1.0], [0.0, 0.0, 1.0, 1.0, 1.0]])
# 4 of 5 are dead, and 2 of them without relu, too; 1 of 2 rows is all 0, and so are 9 of the 10 outputs.
ONE_ROW_OF_ZEROS = np.array([[0.0, 0.0], [1.0, 2.0]]), np.array([[1.0, -1.0, 0.0, 0.0, -2.0], [0.0] * 5])


@task(7, points=2)
def test_dead_units(student, rng):
    """`dead_fraction` counts the units that are 0 for every row, as a share of all units."""
    shapes = [(3, 2), (2, 8)]
    others = [[*(rng.integers(-3, 4, size=shape).astype(float) for shape in shapes), np.zeros(8)] for _ in range(3)]
    cases = [(ROWS, UNITS, np.zeros(5)), (*ONE_ROW_OF_ZEROS, np.zeros(5)), *map(tuple, others)]
    assert_agrees(student.dead_fraction, activations.dead_fraction, on=cases, **CLOSE)


@task(7, points=1, after="dead_units")
def test_the_bias_decides_who_is_dead(student, rng):
    """A bias far below 0 can kill a unit, and one far above 0 can revive it."""
    assert_close(student.dead_fraction(ROWS, UNITS, np.array([-10.0, 0.0, -10.0, 0.0, 0.0])), expected=0.8, **CLOSE)
    assert_close(student.dead_fraction(ROWS, UNITS, np.array([0.0, 10.0, 0.0, 10.0, -10.0])), expected=0.2, **CLOSE)
    shapes = [(2, 3), (3, 12), (12,)]
    cases = [tuple(rng.integers(-3, 4, size=shape) + 0.25 for shape in shapes) for _ in range(4)]
    assert_agrees(student.dead_fraction, activations.dead_fraction, on=cases, **CLOSE)
