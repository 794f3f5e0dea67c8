"""Hidden tests of exercise 6."""

from functools import cache
from itertools import permutations
from pathlib import Path

import numpy as np

from grader.checks import (
    agrees,
    aside,
    assert_agrees,
    assert_close,
    assert_each,
    assert_unchanged,
    calling,
    choice,
    function,
    keep,
    numbers,
    require,
    right_with,
    setting,
    task,
    together,
    value,
)
from reference import losses, network

DIGITS = Path(__file__).parents[2] / "exercises" / "06-mlp" / "digits.npz"

# What 200 right runs reached, eight implementations with 25 seeds each (tests/benchmarks/thresholds.py):
#                                               median   worst   asked for
#   XOR     largest error of the four outputs   0.0050   0.0075  below 0.1
#   sine    root of the mean squared error      0.171    0.222   below 0.3 (the best straight line: 0.44)
#   digits  accuracy on unseen digits           0.913    0.882   above 0.8
# In thousands of further runs the worst were 0.0085, 0.231 and 0.862.
XOR_ERROR = 0.1
SINE_ERROR = 0.3
DIGITS_ACCURACY = 0.8


def table(answer, shape):
    """Return an answer as an array of this shape, or None where it is none."""
    array = numbers(value(answer))
    if array is None or array.dtype.kind == "c" or array.size != np.prod(shape):
        return None
    return array.astype(float).reshape(shape)


def number(answer):
    """Return a loss as a float; what is no number is nan, which agrees with nothing."""
    array = table(answer, ())
    return np.nan if array is None else float(array)


# Task 1


# 16,000 weights: mean and spread of a right draw are within 0.06 σ of their values but once in 10¹³ times.
def assert_spread(weights, sigma):
    array = table(weights, (400, 40))
    require(array is not None, "An array of 400 × 40 weights is asked for.", got=value(weights))
    mean, spread = float(np.mean(array)), float(np.std(array))
    require(abs(mean) <= 0.06 * sigma, "The mean of the weights should be 0.", got=mean, expected=0.0)
    require(
        abs(spread - sigma) <= 0.06 * sigma,
        "The weights should have this standard deviation.",
        got=spread,
        expected=float(sigma),
    )
    within = float(np.mean(np.abs(array) < sigma))  # 0.68 of a normal distribution, 0.58 of a flat one
    require(0.5 <= within <= 0.85, "The weights should be normally distributed.", got=within, expected=0.68)


def is_drawn(array, sigma):
    """Return whether weights look as if drawn from a normal distribution around 0 with this standard deviation."""
    spread, within = float(np.std(array)), float(np.mean(np.abs(array) < sigma))
    return abs(spread - sigma) <= 0.06 * sigma and 0.5 <= within <= 0.85


@task(1, points=1)
def test_random_spread(student, rng):
    """The method `random` draws around 0 with standard deviation 0.01."""
    assert_spread(student.init_weights(400, 40, "random", any_seed(rng)), 0.01)


@task(1, points=1)
def test_xavier_spread(student, rng):
    """The method `xavier` draws around 0 with standard deviation √(1 / n_in)."""
    assert_spread(student.init_weights(400, 40, "xavier", any_seed(rng)), np.sqrt(1 / 400))


@task(1, points=1)
def test_he_spread(student, rng):
    """The method `he` draws around 0 with standard deviation √(2 / n_in)."""
    assert_spread(student.init_weights(400, 40, "he", any_seed(rng)), np.sqrt(2 / 400))


@task(1, points=1, after="xavier_spread")
def test_weights_have_a_column_per_neuron(student, rng):
    """`init_weights(n_in, n_out, …)` returns an array of shape (n_in, n_out)."""

    def check(n_in, n_out):
        seed = any_seed(rng)
        right = network.init_weights(n_in, n_out, "xavier", seed)

        assert_close(student.init_weights(n_in, n_out, "xavier", seed), expected=right, atol=np.inf)

    assert_each(check, on=[(7, 5), (1, 8)], simpler=[(1, 1), (1, 2), (2, 1)])


@task(1, points=1, after="xavier_spread")
def test_the_seed_fixes_the_draw(student, rng):
    """The same seed draws the same weights again, and another seed draws others."""
    seed = any_seed(rng)
    first = table(student.init_weights(3, 4, "xavier", seed), (12,))
    require(first is not None, "An array of 3 × 4 weights is asked for.")

    again = table(student.init_weights(3, 4, "xavier", seed), (12,))
    require(np.array_equal(first, again), "The same seed should draw the same weights.", got=again, expected=first)
    other = table(student.init_weights(3, 4, "xavier", seed + 1), (12,))
    require(not np.array_equal(first, other), "Another seed should draw other weights.", got=other)


# Task 2


def probabilities(rng, shape):
    y = rng.uniform(0.1, 1.0, size=shape)
    return (y / y.sum(axis=1, keepdims=True)).round(3)


def one_hot(classes, n_classes):
    return np.eye(n_classes)[classes]


# Whatever tiny number is kept away from log(0), up to 1e-5, is as good as another.
TINY = {"rtol": 2e-4, "atol": 1e-4}


# 2 rows of 3 outputs: no row mean, no mean over everything and no plain sum has this value.
@task(2, points=1)
def test_squared_error_of_a_batch(student, rng):
    """`squared_error` is half the sum of the squares in each row, and the mean over the rows."""
    cases = [
        (np.array([[1.0, 2.0, 3.0], [0.0, 1.0, 0.0]]), np.array([[0.0, 2.0, 1.0], [2.0, 1.0, 0.0]])),
        (rng.normal(size=(5, 2)), rng.normal(size=(5, 2))),
    ]
    assert_agrees(student.squared_error, losses.squared_error, on=cases, rtol=1e-5)


@task(2, points=1)
def test_binary_cross_entropy_of_a_batch(student, rng):
    """`binary_cross_entropy` counts −log y where t is 1 and −log(1 − y) where t is 0, as a mean."""
    cases = [
        (np.array([[0.9], [0.2], [0.4]]), np.array([[1.0], [0.0], [1.0]])),
        (rng.uniform(0.1, 0.9, size=(6, 1)), rng.integers(2, size=(6, 1)).astype(float)),
    ]
    assert_agrees(student.binary_cross_entropy, losses.binary_cross_entropy, on=cases, **TINY)


@task(2, points=2)
def test_cross_entropy_of_one_hot_targets(student, rng):
    """`cross_entropy` is the mean of −log y at the right class; t has a row such as (0, 1, 0) for each example."""
    cases = [
        (np.array([[0.25, 0.75]]), np.array([[1.0, 0.0]])),
        (np.array([[0.1, 0.7, 0.2], [0.5, 0.2, 0.3]]), np.array([[0.0, 1.0, 0.0], [0.0, 0.0, 1.0]])),
        (probabilities(rng, (4, 5)), one_hot(rng.integers(5, size=4), 5)),
    ]
    assert_agrees(student.cross_entropy, losses.cross_entropy, on=cases, **TINY)


# 3 rows of 3 classes: t * log(y) would broadcast without an error.
@task(2, points=1)
def test_cross_entropy_of_class_numbers(student, rng):
    """`cross_entropy` takes class numbers, too: t = (1, 2) means the same as the rows (0, 1, 0) and (0, 0, 1)."""
    cases = [
        (np.array([[0.25, 0.75]]), np.array([0])),
        (np.array([[0.1, 0.7, 0.2], [0.5, 0.2, 0.3], [0.6, 0.3, 0.1]]), np.array([1, 2, 0])),
        (probabilities(rng, (4, 5)), rng.integers(5, size=4)),
    ]
    assert_agrees(student.cross_entropy, losses.cross_entropy, on=cases, **TINY)


@task(2, points=1, after=("binary_cross_entropy_of_a_batch", "cross_entropy_of_one_hot_targets"))
def test_cross_entropies_stay_finite(student):
    """Both cross entropies are finite where a probability is exactly 0 or 1."""
    one, two = np.array([[1.0], [0.0]]), np.array([[0.0, 1.0], [1.0, 0.0]])
    for loss, right, wrong in [
        (student.binary_cross_entropy, one, 1.0 - one),
        (student.cross_entropy, two, 1.0 - two),
    ]:
        assert_close(loss(right, right), expected=0.0, atol=1e-4)
        got = number(loss(wrong, right))
        require(5 < got < np.inf, "A sure but wrong answer should cost much (16.1 with 1e-7), but not inf.", got=got)


@task(
    2,
    points=1,
    after=(
        "squared_error_of_a_batch",
        "binary_cross_entropy_of_a_batch",
        "cross_entropy_of_one_hot_targets",
    ),
)
def test_losses_leave_their_arguments_alone(student):
    """No loss changes the arrays that it is given."""
    y, t = np.array([[0.0], [1.0], [0.3]]), np.array([[0.0], [1.0], [1.0]])
    for loss in (student.squared_error, student.binary_cross_entropy, student.cross_entropy):
        kept_y, kept_t = keep(student, y), keep(student, t)
        loss(kept_y, kept_t)

        assert_unchanged(student, kept_y, y)
        assert_unchanged(student, kept_t, t)


# Task 3


# A function that always gives the same pair is right for one problem. One that stops at another problem is not held up
# here: that problem has a check of its own.
def check_pair(student, problem, expected):
    assert_close(student.output_and_loss(problem), expected=expected)

    def is_always_given():
        return all(agrees(student.output_and_loss(each), expected) for each in ("regression", "binary", "classes"))

    always = right_with(student, {}, is_always_given)
    require(not always, "Every problem gets the same pair.", got=expected)


@task(3, points=1)
def test_regression_goes_with_identity(student):
    """For "regression": the identity and the squared error."""
    check_pair(student, "regression", ("identity", "squared_error"))


@task(3, points=1)
def test_binary_goes_with_sigmoid(student):
    """For "binary": the sigmoid and the binary cross entropy."""
    check_pair(student, "binary", ("sigmoid", "binary_cross_entropy"))


@task(3, points=1)
def test_classes_go_with_softmax(student):
    """For "classes": softmax and the cross entropy."""
    check_pair(student, "classes", ("softmax", "cross_entropy"))


# Task 4


def parameters(net, read=value):
    """Return a copy of a network's own parameters; ``read`` is ``choice`` where they are a start, and no answer."""
    params = read(net.params)
    require(isinstance(params, dict), "`.params` should be a dict.", got=params)
    arrays = {name: numbers(array) for name, array in params.items()}
    return {name: np.array(a, dtype=float) for name, a in arrays.items() if a is not None and a.dtype.kind != "c"}


# A right init_weights, for a network that is rightly made of one that is wrong.
INIT = {
    "init_weights": function(
        "lambda n_in, n_out, method, seed: np.random.default_rng(seed).normal("
        "0.0, {'random': 0.01, 'xavier': (1 / n_in) ** 0.5, 'he': (2 / n_in) ** 0.5}[method], (n_in, n_out))"
    )
}


@task(4, points=1)
def test_init_names_the_spread(student, rng):
    """`init` says how far the weights of a new network spread: "random", "xavier" or "he"."""
    seed = any_seed(rng)

    def weights(init):
        W1 = parameters(student.MLP((200, 40, 1), "tanh", "binary", init, seed)).get("W1")
        is_first = W1 is not None and np.size(W1) == 200 * 40
        require(is_first, "`.params` should hold W1, the weights from the inputs to the first hidden layer.")
        return W1

    for init, sigma in [("random", 0.01), ("xavier", np.sqrt(1 / 200)), ("he", np.sqrt(2 / 200))]:
        W1, right = weights(init), float(sigma)
        if not is_drawn(W1, right):
            as_asked = right_with(student, INIT, lambda: is_drawn(weights(init), right))  # noqa: B023
            got = float(np.std(W1))
            require(as_asked, "The standard deviation of W1 should be as `init` says.", got=got, expected=right)


@task(4, points=2, after="init_names_the_spread")
def test_params_have_names_and_shapes(student):
    """Each layer has a W and a b: a 3-4-1 network W1 (3, 4), b1 (4,), W2 (4, 1) and b2 (1,)."""

    def check(sizes):
        net = student.MLP(sizes, "tanh", "classes", "xavier", 1)

        assert_close(net.params, expected=network.MLP(sizes).params, atol=np.inf)

    sizes = [((3, 4, 1),), ([2, 5, 3, 4],)]
    assert_each(check, on=sizes, simpler=[((1, 1, 1),), ((1, 2, 1),), ((1, 1, 1, 1),)])


@task(4, points=1, after="params_have_names_and_shapes")
def test_biases_start_at_zero(student):
    """Every bias of a new network is 0."""
    own = parameters(student.MLP((3, 4, 1), "tanh", "binary", "he", 1))
    biases = {name: array for name, array in own.items() if str(name).startswith("b")}
    require(len(biases) == 2, "A 3-4-1 network has two arrays of biases, b1 and b2.", got=sorted(map(str, own)))

    require(not any(np.any(b) for b in biases.values()), "Every bias should start at 0.", got=biases)


@task(4, points=1, after="params_have_names_and_shapes")
def test_the_seed_fixes_the_network(student, rng):
    """Two networks with the same seed start alike; another seed gives other weights."""
    seed = any_seed(rng)
    first, again, other = (
        parameters(student.MLP((3, 4, 1), "tanh", "binary", "xavier", s)) for s in (seed, seed, seed + 1)
    )
    require("W1" in first and "W1" in other, "`.params` should hold W1.")

    assert_close(again, expected=first)
    require(not np.array_equal(first["W1"], other["W1"]), "Another seed should give other weights.", got=other["W1"])


# Task 5


TANH = [("regression", "tanh", (3, 4, 2)), ("binary", "tanh", (3, 4, 1)), ("classes", "tanh", (3, 5, 4, 3))]
MIXED = [("regression", "tanh", (3, 4, 2)), ("binary", "sigmoid", (3, 4, 1)), ("classes", "relu", (3, 5, 4, 3))]


# What a learner is shown where a larger network goes wrong, too. Of a 1-1-1 network new_net sets every parameter, and
# with relu all numbers are round: 2 becomes 0.75 · 2 + 0.5 = 2, and 0.75 · 2 − 0.25 = 1.25.
UP, DOWN, BOTH, THREE = (np.array(rows) for rows in ([[2.0]], [[-6.0]], [[2.0], [-6.0]], [[2.0], [-6.0], [4.0]]))
PAPER_NET = ("regression", "relu", (1, 1, 1))
ON_PAPER = [(PAPER_NET, X, np.arange(1.0, len(X) + 1).reshape(-1, 1)) for X in (UP, DOWN, BOTH)]
SIMPLE = {
    "regression": [
        ((1, 1, 1), UP, np.array([[1.0]])),
        ((1, 1, 1), BOTH, np.array([[1.0], [2.0]])),
        ((1, 2, 1), UP, np.array([[1.0]])),
        ((1, 1, 2), UP, np.array([[1.0, 2.0]])),
    ],
    "binary": [
        ((1, 1, 1), UP, np.array([[1.0]])),
        ((1, 1, 1), BOTH, np.array([[1.0], [0.0]])),
        ((1, 2, 1), UP, np.array([[1.0]])),
    ],
    "classes": [
        ((1, 1, 2), UP, np.array([[1.0, 0.0]])),
        ((1, 1, 2), BOTH, np.array([[1.0, 0.0], [0.0, 1.0]])),
        ((1, 2, 2), UP, np.array([[1.0, 0.0]])),
    ],
}
THREE_ROWS = (("regression", "tanh", (1, 1, 1)), THREE, np.array([[1.0], [2.0], [0.0]]))


def simpler_than(case):
    """Return simpler cases of the same problem and activation, with X and t, the simplest first."""
    problem, hidden, _ = case
    return [((problem, hidden, sizes), X, t) for sizes, X, t in SIMPLE[problem]]


def check_each(check, rng, cases, on_paper=ON_PAPER):
    """Fail as ``check`` does with a case, X and t."""
    for case in cases:
        simpler = [*(on_paper if case[0] == "regression" else ()), *simpler_than(case)]
        assert_each(check, on=[(case, *batch(rng, case))], simpler=simpler)


def new_net(student, case, seed):
    """Return a learner's network with biases that are not all 0, for else a forgotten bias would not show.

    Nor are all weights 0, with which the outputs would not depend on X.
    """
    problem, hidden, sizes = case
    net = student.MLP(sizes, hidden, problem, "xavier", seed)
    steps = []
    for name, array in parameters(net, choice).items():
        if str(name).startswith("b") and array.ndim == 1:
            steps.append(setting(net.params[name], 0, 0.5 if name == "b1" else -0.25))
        if str(name).startswith("W") and array.ndim == 2:  # a way through the network, whatever it starts with
            steps.append(setting(net.params[name], (0, 0), 0.75))
    together(*steps)
    return net


def right_net(net, case):
    """Return the reference with the learner's own parameters, so that a wrong start is no fault of what follows.

    Where the names or shapes of these are not what task 4 asks for, there is none.
    """
    return right_of(parameters(net, choice), case)


def right_of(own, case):
    """Return the reference with a copy of these parameters, or None."""
    problem, hidden, sizes = case
    right = network.MLP(sizes, hidden, problem)
    for name, array in right.params.items():
        mine = own.get(name, np.empty(0))
        if name.startswith("b") and mine.size in (1, array.size):
            mine = np.broadcast_to(mine.reshape(-1), array.shape)
        if mine.shape != array.shape:
            return None
        right.params[name] = mine.copy()
    return right


def need(right):
    require(right is not None, "`.params` should have the names and shapes of task 4; this builds on them.")
    return right


def batch(rng, case, n_rows=5):
    """Return X and t for one of the three problems."""
    problem, _, sizes = case
    X = rng.uniform(-1.5, 1.5, size=(n_rows, sizes[0])).round(2)
    if problem == "regression":
        return X, rng.uniform(-1.0, 1.0, size=(n_rows, sizes[-1])).round(2)
    if problem == "binary":
        return X, rng.permutation(np.arange(n_rows) % 2).reshape(n_rows, 1).astype(float)
    return X, one_hot(rng.integers(sizes[-1], size=n_rows), sizes[-1])


def any_seed(rng):
    return int(rng.integers(10_000, 100_000))  # none that could be taken for a number of neurons


@task(5, points=2)
def test_forward_gives_values_or_probabilities(student, rng):
    """`.forward` takes X through every layer: sums, activation, and in the last layer what the problem asks for."""

    def check(case, X, _t):
        net = new_net(student, case, any_seed(rng))
        expected = need(right_net(net, case)).forward(X)

        assert_close(net.forward(X), expected=expected, rtol=1e-5, atol=1e-6)

    check_each(check, rng, MIXED)


@task(5, points=1, after="forward_gives_values_or_probabilities")
def test_outputs_stay_finite(student, rng):
    """The outputs are finite when the sums are large, too."""

    def check(case, X, _t):
        net = new_net(student, case, any_seed(rng))
        y = table(net.forward(10_000 * X), (len(X), case[2][-1]))
        require(y is not None, "`.forward` should return a row of outputs for each row of X.")

        require(bool(np.isfinite(y).all()), "Something in the outputs is not a finite number.", got=y)

    check_each(check, rng, MIXED)


@task(5, points=1)
def test_loss_goes_with_the_problem(student, rng):
    """`.loss` measures the outputs with the loss that goes with the problem."""

    def check(case, X, t):
        net = new_net(student, case, any_seed(rng))
        right = right_net(net, case)
        expected = right.loss(X, t) if right else None
        with aside():
            y = value(net.forward(X))  # before t is shown: what is made to fit a loss is no output
        if right is None or not agrees(net.loss(X, t), expected, **TINY):
            # Perhaps forward is wrong or task 2, and this is right: of wrong steps alone nothing right is made.
            own = getattr(student, losses.output_and_loss(case[0])[1])
            with aside():
                other = number(own(y, t)) if computes(right, X, y) else right_loss(case, y, t)
                expected = other if right is None or agrees(net.loss(X, t), other, **TINY) else expected
        known = expected is None or not np.isnan(expected)
        require(known, "Of your outputs no loss can be worked out: it is no number.", got=y)

        assert_close(net.loss(X, t), expected=expected, **TINY)

    check_each(check, rng, MIXED)


@task(5, points=3)
def test_gradients_agree_with_the_formula(student, rng):
    """`.gradients` are what backpropagation gives, worked out from your own parameters."""

    def check(case, X, t):
        net = new_net(student, case, any_seed(rng))
        own = parameters(net, choice)
        expected = {
            name: gradient.reshape(own[name].shape) if own[name].size == gradient.size else gradient
            for name, gradient in need(right_net(net, case)).gradients(X, t).items()
        }

        assert_close(net.gradients(X, t), expected=expected, rtol=1e-5, atol=1e-6)

    check_each(check, rng, MIXED)


H = 4e-3
SLOPES = {"rtol": 1e-3, "atol": 2e-4}


def slope(asked, loss, array, index, start):
    """Return by central difference how the loss in what is asked moves with one of the learner's own parameters."""
    key = index[0] if len(index) == 1 else index
    up, down, back = (setting(array, key, value) for value in (start + H, start - H, start))
    above, below = together(up, asked, down, asked, back)
    return (loss(above) - loss(below)) / (2 * H)


def slopes_of(asked, loss, net, own, indices):
    """Return how the loss in what is asked moves, by the name of a parameter and the index in it."""
    return {
        name: {index: slope(asked, loss, net.params[name], index, float(array[index])) for index in indices[name]}
        for name, array in own.items()
    }


def with_slopes(gradients, own, slopes):
    """Return the learner's gradients, but at some indices the slope as it was measured."""
    expected = {name: like(gradients, name, array) for name, array in own.items()}
    for name, measured in slopes.items():
        for index, moves in measured.items():
            expected[name][index] = moves
    return expected


def like(gradients, name, array):
    """Return one of the learner's gradients as an array like its parameter, or zeros where it is none."""
    mine = numbers(gradients.get(name)) if isinstance(gradients, dict) else None
    fits = mine is not None and mine.shape == array.shape and mine.dtype.kind != "c"
    return np.nan_to_num(mine.astype(float)) if fits else np.zeros(array.shape)


# tanh only: next to a kink of ReLU, a central difference would be wrong for a right program. The outputs are asked for
# before the gradients, while nobody can know t: what is made to fit the gradients is no output.
@task(5, points=3)
def test_gradients_are_the_slopes_of_the_loss(student, rng):
    """`.gradients` say how the loss moves when one weight or bias is changed a little."""

    def check(case, X, t):
        net = new_net(student, case, any_seed(rng))
        own = ordered(parameters(net, choice))
        indices = {name: any_two(rng, array.shape) for name, array in own.items()}
        with aside():
            y = value(net.forward(X))
            require(
                table(y, t.shape) is not None, "`.forward` should return a row of outputs for each row of X.", got=y
            )
            slopes = slopes_of(calling(net.forward, X), lambda y: right_loss(case, y, t), net, own, indices)
        moves = any(m != 0 for measured in slopes.values() for m in measured.values())
        message = "The loss of your outputs stays the same when a number in `.params` changes, so there are no slopes."
        require(moves, message)

        got = value(net.gradients(X, t))
        expected = with_slopes(got, own, slopes)
        # A loss of wrong outputs that is wrong itself has no slopes to speak of.
        if not agrees(got, expected, **SLOPES) and computes(right_of(own, case), X, y):
            with aside():
                of_own_loss = slopes_of(calling(net.loss, X, t), number, net, own, indices)
            if agrees(got, with_slopes(got, own, of_own_loss), **SLOPES):
                return

        known = not any(np.isnan(array).any() for array in expected.values())
        require(known, "Of your outputs no loss can be worked out: it is no number.", got=y)
        assert_close(got, expected=expected, **SLOPES)

    check_each(check, rng, TANH, on_paper=())  # by too many calls no mistake is known


def any_two(rng, shape):
    """Return two places in an array, or the same one twice as one."""
    return list(dict.fromkeys(tuple(int(rng.integers(n)) for n in shape) for _ in range(2)))


def ordered(arrays):
    """Return parameters in the order in which they are used: W1, b1, W2, b2 …"""
    return dict(sorted(arrays.items(), key=lambda item: (str(item[0])[1:], str(item[0])[:1])))


def computes(right, X, y):
    """Return whether y is what a network with the learner's parameters gives."""
    return right is not None and agrees(y, right.forward(X), rtol=1e-5, atol=1e-6)


def right_loss(case, y, t):
    """Return the loss of a learner's outputs as it should be, or nan where these are none."""
    y = table(y, t.shape)
    return np.nan if y is None else getattr(losses, losses.output_and_loss(case[0])[1])(y, t)


def decision(problem, y):
    """Return what a network predicts whose outputs are y."""
    return y.argmax(axis=1) if problem == "classes" else (y > 0.5).astype(int) if problem == "binary" else y


@task(5, points=1)
def test_predict_decides(student, rng):
    """`.predict` returns class numbers for "classes", 0 or 1 for "binary", and the values for "regression"."""

    def check(case, X=None, _t=None):
        drawn = X is None
        for _ in range(20):  # until the network decides differently for different rows
            net = new_net(student, case, any_seed(rng))
            X = batch(rng, case, n_rows=20)[0] if drawn else X
            with aside():
                y = table(net.forward(X), (len(X), case[2][-1]))
            expected = need(right_net(net, case)).predict(X) if y is None else decision(case[0], y)
            if len(np.unique(expected)) > 1 or not drawn:
                break
        else:
            require(False, "Your `.forward` gives every row the same output, so there is nothing to decide.", got=y)
        got = value(net.predict(X))
        if np.shape(numbers(got)) == (len(X),):  # 0 and 1 in a row are as good as in a column
            expected = expected.reshape(len(X)) if expected.size == len(X) else expected

        assert_close(got, expected=expected, rtol=1e-5, atol=1e-6)

    for case in TANH:
        assert_each(check, on=[(case,)], simpler=simpler_than(case))


@task(
    5,
    points=1,
    after=("loss_goes_with_the_problem", "gradients_agree_with_the_formula", "predict_decides"),
)
def test_looking_changes_nothing(student, rng):
    """`.predict`, `.loss` and `.gradients` change neither the parameters nor X nor t."""

    def check(case, X, t):
        net = new_net(student, case, any_seed(rng))
        before = parameters(net, choice)
        kept_X, kept_t = keep(student, X), keep(student, t)
        net.predict(kept_X)
        net.loss(kept_X, kept_t)
        net.gradients(kept_X, kept_t)

        assert_unchanged(student, kept_X, X)
        assert_unchanged(student, kept_t, t)
        assert_close(parameters(net), expected=before, rtol=0.0, atol=0.0)

    check_each(check, rng, MIXED)


# Task 6


def stand_in(params):
    """Return a method `gradients` that makes plain whether fit asks for it."""
    shapes = {str(name): array.shape for name, array in params.items()}
    source = "lambda X, t: {name: np.full(shape, np.mean(X) + 2 * np.mean(t)) for name, shape in %r.items()}"
    return function(source % shapes)


# A step along wrong gradients is as good as another, but they have to be gradients of something: any number can be
# taken away from a parameter.
@task(6, points=2)
def test_a_step_goes_against_the_gradient(student, rng):
    """One epoch with all rows in one batch takes lr times the gradient away from every parameter."""

    def check(case, X, t):
        seed = any_seed(rng)
        net = new_net(student, case, seed)
        before = ordered(parameters(net, choice))
        with aside():
            y = value(net.forward(X))
            gradients = value(net.gradients(X, t))
            others = value(net.gradients(*batch(rng, case)))
            turned = value(net.gradients(X[::-1], t[::-1]))
        slopes = [like(gradients, name, array) for name, array in before.items()]
        require(
            any(map(np.any, slopes)),
            "Your `.gradients` hold no slope but 0 for any parameter, so there is no step to compare.",
            got=gradients,
        )
        same = agrees(others, gradients)
        require(
            not same, "Your `.gradients` are the same for other rows, so there is no step to compare.", got=gradients
        )
        message = "Your `.gradients` change with the order of the rows, so there is no step to compare."
        require(agrees(turned, gradients, rtol=1e-5, atol=1e-6), message, got=turned, expected=gradients)
        net.fit(X, t, 0.2, 1, len(X))

        expected = {name: array - 0.2 * like(gradients, name, array) for name, array in before.items()}
        got = parameters(net)
        if not agrees(got, expected, rtol=1e-5, atol=1e-6):
            apart = any(agrees(got, end, rtol=1e-5, atol=1e-6) for end in pairs_apart(right_of(before, case), X, t))
            require(not apart, "This step pairs rows of X with the targets of other rows.", got=got, expected=expected)
        assert_close(got, expected=expected, rtol=1e-5, atol=1e-6)

        def follows():
            net = new_net(student, case, seed)
            start = parameters(net, choice)
            others = stand_in(start)
            net.gradients = others
            net.fit(X, t, 0.2, 1, len(X))
            end = {name: array - 0.2 * others(X, t)[str(name)] for name, array in start.items()}
            return agrees(parameters(net), end, rtol=1e-5, atol=1e-6)

        if not (have_the_way(gradients, right_of(before, case), X, y, t) or right_with(student, {}, follows)):
            require(False, "Your `.gradients` follow from neither outputs nor targets, so there is no step to compare.")

    shuffled = [THREE_ROWS] * 4  # of three rows, most orders are another than the one given
    case = TANH[0]
    several = [(case, *batch(rng, case)) for _ in range(3)]  # rows that are drawn one by one may once be an order
    assert_each(check, on=several, simpler=[*simpler_than(case), *shuffled])


def pairs_apart(right, X, t):
    """Yield where a step ends whose rows of X have the targets of other rows, for each way to pair them."""
    for order in [] if right is None else permutations(range(len(t))):
        slopes = right.gradients(X, t[list(order)])
        yield {name: array - 0.2 * slopes[name] for name, array in right.params.items()}


def have_the_way(gradients, right, X, y, t):
    """Return whether one of a learner's gradients points the right way, be it the slopes by the last sums alone."""
    mine = [numbers(gradient) for gradient in gradients.values()] if isinstance(gradients, dict) else []
    outputs = table(y, t.shape)
    ways = [] if outputs is None else [(outputs - t).sum(axis=0)]
    ways += [] if right is None else list(right.gradients(X, t).values())
    return any(g is not None and g.dtype.kind != "c" and is_parallel(g, way) for g in mine for way in ways)


def is_parallel(one, other):
    """Return whether two arrays are alike but for a factor, which a lost mean or a turned sign makes."""
    one, other = one.astype(float).ravel(), other.ravel()
    if one.shape != other.shape or one.size < 2 or not np.isfinite(one).all():
        return False
    both = np.linalg.norm(one) * np.linalg.norm(other)
    return bool(both) and abs(float(one @ other)) > (1 - 1e-6) * both


def start_alike(net, params):
    """Give a network the parameters of another one, where it does not have them anyway (task 4 has said so)."""
    own = parameters(net, choice)
    for name, array in own.items():
        if name in params and params[name].shape == array.shape and not np.array_equal(params[name], array):
            for index in np.ndindex(array.shape):
                net.params[name][index[0] if len(index) == 1 else index] = float(params[name][index])


# The last loss alone is soon found; the one before is what a single epoch gives from the same start. All rows are in
# one batch there, so that their order does not matter; in batches of two, that of the last batch is another loss.
@task(6, points=1, after="loss_goes_with_the_problem")
def test_fit_returns_the_losses(student, rng):
    """`.fit` returns a list: the loss on all rows after the first epoch, after the second, and so on."""

    def check(case, X, t):
        seed = any_seed(rng)
        losses_of_fit(new_net(student, case, seed), X, t, 3, 2)

        by_one = new_net(student, case, seed)
        start = parameters(by_one, choice)
        first = losses_of_fit(by_one, X, t, 1, len(X))

        by_two = new_net(student, case, seed)
        start_alike(by_two, start)
        losses_of_fit(by_two, X, t, 2, len(X), first)

    case = TANH[1]
    assert_each(check, on=[(case, *batch(rng, case))], simpler=[*simpler_than(case), THREE_ROWS])


def losses_of_fit(net, X, t, epochs, batch_size, known=()):
    """Return what fit returns, when its last loss is what the network says then, and the first ones are as known."""
    got = value(net.fit(X, t, 0.2, epochs, batch_size))
    as_array = table(got, (epochs,))
    require(as_array is not None, "`.fit` should return a list with one number for each epoch.", got=got)
    with aside():
        last = number(net.loss(X, t))
    require(not np.isnan(last), "After `fit`, `.loss` gives no number, so there is none to compare.", got=got)

    as_known = agrees(as_array[: len(known)], np.array(known), rtol=1e-5)
    message = "The first number in the list should be the loss after one epoch, however many follow."
    require(as_known, message, got=as_array[0], expected=known[0] if len(known) else None)
    message = "The last number in the list should be the loss on all rows after the last epoch."
    require(agrees(as_array[-1], last, rtol=1e-5), message, got=as_array[-1], expected=last)
    return as_array


# Three rows in batches of two: one row is alone in the second batch, whichever the order.
@task(6, points=1, after="a_step_goes_against_the_gradient")
def test_every_row_is_in_one_batch(student, rng):
    """An epoch takes a step for each batch of `batch_size` rows, and one for the rows that are left over."""

    def check(case, X, t):
        seed = any_seed(rng)
        net = new_net(student, case, seed)
        start = parameters(net, choice)
        net.fit(X, t, 0.2, 1, 2)
        got = parameters(net)
        ways = []
        with aside():
            for alone in range(3):
                pair = [row for row in range(3) if row != alone]
                by_hand = new_net(student, case, seed)
                start_alike(by_hand, start)
                by_hand.fit(X[pair], t[pair], 0.2, 1, 2)
                before = parameters(by_hand)
                by_hand.fit(X[[alone]], t[[alone]], 0.2, 1, 1)
                after = parameters(by_hand)
                if not agrees(after, before, rtol=0.0, atol=0.0):  # a row alone makes a step, too
                    ways.append(after)

        one_of_them = any(agrees(got, way, rtol=1e-5, atol=1e-6) for way in ways)
        message = "3 rows in batches of 2 should make two steps: one with two rows, one with the third."
        require(one_of_them, message, got=got)

    case = TANH[0]
    assert_each(check, on=[(case, *batch(rng, case, n_rows=3))], simpler=[THREE_ROWS])


# 12 batches of 1 row: a right program draws them in their old order once in 479,001,600 times.
@task(6, points=1, after="a_step_goes_against_the_gradient")
def test_fit_shuffles_a_copy(student, rng):
    """`.fit` shuffles the rows, not your arrays, and the same seed shuffles them alike."""

    def check(case, X, t):
        seed = any_seed(rng)
        net = new_net(student, case, seed)
        start = parameters(net, choice)
        kept_X, kept_t = keep(student, X), keep(student, t)
        net.fit(kept_X, kept_t, 0.2, 1, 1)
        shuffled = parameters(net)

        with aside():
            in_order = new_net(student, case, seed)
            start_alike(in_order, start)
            for i in range(len(X)):
                in_order.fit(X[i : i + 1], t[i : i + 1], 0.2, 1, 1)
            same = agrees(parameters(in_order), shuffled, rtol=1e-5, atol=1e-6)
        require(not same, "The rows went by in the order in which they were given.")

        assert_unchanged(student, kept_X, X)
        assert_unchanged(student, kept_t, t)

        again = new_net(student, case, seed)
        if agrees(parameters(again), start):  # else task 4 has said so
            again.fit(X, t, 0.2, 1, 1)
            assert_close(parameters(again), expected=shuffled, rtol=1e-5, atol=1e-6)

    case = ("regression", "tanh", (2, 3, 1))
    assert_each(check, on=[(case, *batch(rng, case, n_rows=12))], simpler=[THREE_ROWS])


# Each row of X has an input of its own, so each step moves one weight and the bias: from where these end, the order of
# the rows can be read. With 12 rows, two epochs have the same order once in 479,001,600 times.
def one_input_each(rows):
    return "regression", "tanh", (rows, 1)


def one_epoch(W, b, t, lr, order):
    """Return the weights and the bias after a step for each row, in this order."""
    W, b = W.copy(), b
    for row in order:
        step = lr * (W[row] + b - t[row])
        W[row], b = W[row] - step, b - step
    return W, b


def order_of(W, b, t, lr, after):
    """Return the order in which the rows went by, given the weights after one epoch, or None when there is none."""
    left, order = list(range(len(t))), []
    while left:
        ends = [W[row] - lr * (W[row] + b - t[row]) for row in left]
        gap, row = min((abs(end - after[row]), row) for end, row in zip(ends, left, strict=True))
        if gap > 1e-6:
            return None
        b -= lr * (W[row] + b - t[row])
        left.remove(row)
        order.append(row)
    return order


def trained_alone(student, t, seed, epochs):
    """Return the weights and the bias of a network of one layer, before and after some epochs of single rows."""
    rows = len(t)
    problem, hidden, sizes = case = one_input_each(rows)
    net = student.MLP(sizes, hidden, problem, "xavier", seed)
    start = need(right_net(net, case)).params
    net.fit(np.eye(rows), t.reshape(rows, 1), 0.2, epochs, 1)
    end = need(right_net(net, case)).params
    return (start["W1"].ravel(), float(start["b1"][0])), (end["W1"].ravel(), float(end["b1"][0]))


@task(6, points=1, after="fit_shuffles_a_copy")
def test_each_epoch_has_an_order_of_its_own(student, rng):
    """`.fit` shuffles the rows anew in each epoch."""

    def check(t):
        seed = any_seed(rng)
        (W, b), (after_one, _) = trained_alone(student, t, seed, 1)
        order = order_of(W, b, t, 0.2, after_one)
        (W, b), (after_two, _) = trained_alone(student, t, seed, 2)
        if order is not None:
            repeated, _ = one_epoch(*one_epoch(W, b, t, 0.2, order), t, 0.2, order)
            same = agrees(after_two, repeated, rtol=1e-5, atol=1e-6)
            require(not same, "The second epoch took the rows in the same order as the first.")

    assert_each(check, on=[rng.uniform(-3.0, 3.0, size=12).round(2)], simpler=[np.array([1.0, 2.0, -1.0])])


# What is learnt has to lie in `.params`: a network with these parameters answers so.
def outputs(net, X, case):
    y = table(net.forward(X), (len(X), case[2][-1]))
    require(y is not None, "`.forward` should return a row of outputs for each row of X.")
    right = need(right_net(net, case)).forward(X)
    computed = agrees(y, right, rtol=1e-3, atol=1e-3)
    require(
        computed,
        "After training, the outputs should be what a network with your `.params` gives.",
        got=y,
        expected=right,
    )
    return y


def new_learner(MLP, case, seed):
    """Return a network that has learnt nothing yet."""
    problem, hidden, sizes = case
    return MLP(sizes, hidden, problem, "xavier", seed)


# Wrong gradients may be good enough to learn by: only those that hardly have to do with the right ones are not.
def look_where_it_goes(net, case, X, t):
    """Fail where a network's gradients point elsewhere, so that whatever it ends with was not learnt by them."""
    right = need(right_net(net, case))
    gradients = value(net.gradients(X, t))
    mine = np.concatenate([like(gradients, name, array).ravel() for name, array in right.params.items()])
    slopes = np.concatenate([slope.ravel() for slope in right.gradients(X, t).values()])
    alike = abs(float(mine @ slopes)) > 0.5 * np.linalg.norm(mine) * np.linalg.norm(slopes)
    require(bool(alike), "Your `.gradients` point another way than the slopes of the loss, so they teach nothing.")


XOR_NET = ("binary", "tanh", (2, 8, 1))
SINE_NET = ("regression", "tanh", (1, 16, 1))
DIGITS_NET = ("classes", "tanh", (64, 64, 10))


XOR_X = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
XOR_T = np.array([[0.0], [1.0], [1.0], [0.0]])


# The outputs are judged, not predict: what is learnt does not depend on how it is reported.
def xor_outputs(MLP, seed):
    net = new_learner(MLP, XOR_NET, seed)
    look_where_it_goes(net, XOR_NET, XOR_X, XOR_T)
    net.fit(XOR_X, XOR_T, 1.0, 500, 4)
    return outputs(net, XOR_X, XOR_NET)


def xor_error(y):
    return float(np.max(np.where(XOR_T == 1, 1 - y, y)))


def sine_error(MLP, seed):
    net = new_learner(MLP, SINE_NET, seed)
    x = np.linspace(-np.pi, np.pi, 32).reshape(32, 1)
    look_where_it_goes(net, SINE_NET, x, np.sin(x))
    net.fit(x, np.sin(x), 0.05, 100, 8)
    between = (x[1:] + x[:-1]) / 2
    return float(np.sqrt(np.mean((outputs(net, between, SINE_NET) - np.sin(between)) ** 2)))


@cache
def digits():
    with np.load(DIGITS) as data:
        parts = [data[name] for name in ("X_train", "t_train", "X_test", "t_test")]
    return parts[0].astype(float), one_hot(parts[1], 10), parts[2].astype(float), parts[3]


def digits_accuracy(MLP, seed):
    X_train, t_train, X_test, t_test = digits()
    net = new_learner(MLP, DIGITS_NET, seed)
    look_where_it_goes(net, DIGITS_NET, X_train[:64], t_train[:64])
    net.fit(X_train, t_train, 0.05, 3, 16)
    return float(np.mean(outputs(net, X_test, DIGITS_NET).argmax(axis=1) == t_test))


@task(6, points=3, after="a_step_goes_against_the_gradient", replay=False)
def test_learns_xor(student, rng):
    """A 2-8-1 network learns XOR: 500 epochs with all four rows in one batch, from three seeds."""
    seeds = [any_seed(rng) for _ in range(3)]
    ends = []
    for seed in seeds:
        y = xor_outputs(student.MLP, seed)
        ends.append(y)

        learnt = xor_error(y) < XOR_ERROR
        require(learnt, "The outputs for XOR should be within 0.1 of 0, 1, 1, 0.", got=y, expected=XOR_T)

    if all(np.array_equal(y, ends[0]) for y in ends):  # which is right where the seed changes nothing: see task 4
        first, other = (parameters(new_learner(student.MLP, XOR_NET, seed), choice) for seed in seeds[:2])
        same = agrees(other, first)
        require(same, "Networks that start apart end alike: nothing that they end with was learnt.", got=ends[0])


@task(6, points=2, after="a_step_goes_against_the_gradient", replay=False)
def test_learns_sine(student, rng):
    """A 1-16-1 network learns sin(x) from 32 points, and is near it between them as well."""
    error = sine_error(student.MLP, any_seed(rng))

    require(error < SINE_ERROR, "The values should be near sin(x): 0.3 away at most, on average.", got=error)


@task(6, points=3, after="a_step_goes_against_the_gradient", replay=False)
def test_learns_digits(student, rng):
    """A 64-64-10 network learns handwritten digits: after 3 epochs it reads 8 in 10 that it has never seen."""
    accuracy = digits_accuracy(student.MLP, any_seed(rng))

    require(accuracy > DIGITS_ACCURACY, "8 in 10 of the unseen digits should be read right.", got=accuracy)
