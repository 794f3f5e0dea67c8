"""Hidden tests of exercise 1."""

import numpy as np

from grader.checks import (
    assert_agrees,
    assert_close,
    assert_each,
    assert_unchanged,
    function,
    keep,
    read_drawing,
    require,
    task,
)
from reference import neuron


def halves(rng, size, low=-9):
    """Random multiples of 0.5: easy on paper, and exact in float32 too."""
    return rng.integers(low, 10, size=size) / 2


# 3 and 7, not 2 and 2: a sum gives 10, the product 21.
@task(1, points=2)
def test_neuron_multiplies(student, rng):
    """`neuron` returns the input times the weight: y = w · x."""
    others = [tuple(halves(rng, 2, low=5)) for _ in range(2)]
    assert_agrees(student.neuron, neuron.neuron, on=[(3.0, 7.0), (0.5, 4.0), (4.0, 0.5), *others])


@task(1, points=1, after="neuron_multiplies")
def test_neuron_takes_any_weight(student, rng):
    """The weight may also be 0 or negative, and the input too."""
    cases = [(3.0, 0.0), (3.0, -5.0), (-2.0, 7.0), (-2.0, -5.0), tuple(halves(rng, 2))]
    assert_agrees(student.neuron, neuron.neuron, on=cases)


# The products alone, their mean, the last one, and sum times sum are all different from 6.
@task(2, points=1)
def test_weighted_sum_of_ones(student, rng):
    """Where every input is 1, `weighted_sum` is the sum of the weights."""
    cases = [(np.ones(4), np.array([1.0, 2.0, 1.0, 2.0])), (np.ones(4), halves(rng, 4, low=1))]
    assert_agrees(student.weighted_sum, neuron.weighted_sum, on=cases)


# With 3, not 2, as the last weight: else inputs and weights all added together would be the right 16, too.
@task(2, points=2)
def test_each_input_has_its_own_weight(student, rng):
    """`weighted_sum` multiplies each input by its own weight before it adds."""
    cases = [(np.array([1.0, 2.0, 3.0, 4.0]), np.array([1.0, 2.0, 1.0, 3.0])), (halves(rng, 4), halves(rng, 4))]
    assert_agrees(student.weighted_sum, neuron.weighted_sum, on=cases)


@task(2, points=1, after="each_input_has_its_own_weight")
def test_any_number_of_inputs(student, rng):
    """`weighted_sum` takes any number of inputs."""
    cases = [(np.array([3.0]), np.array([-2.0])), *((halves(rng, n), halves(rng, n)) for n in (2, 7))]
    assert_agrees(student.weighted_sum, neuron.weighted_sum, on=cases)


@task(2, points=1, after="each_input_has_its_own_weight")
def test_weighted_sum_leaves_its_arguments_alone(student):
    """`weighted_sum` changes neither the inputs nor the weights."""
    x, w = np.array([1.0, 2.0, 3.0, 4.0]), np.array([5.0, 6.0, 7.0, 8.0])
    kept_x, kept_w = keep(student, x), keep(student, w)
    student.weighted_sum(kept_x, kept_w)

    assert_unchanged(student, kept_x, x)
    assert_unchanged(student, kept_w, w)


@task(2, points=1)
def test_every_input_reaches_every_neuron(student, rng):
    """7 inputs and 5 neurons are joined by 35 synapses."""
    other = tuple(int(n) for n in rng.integers(3, 20, size=2))
    assert_agrees(student.synapse_count, neuron.synapse_count, on=[(7, 5), (4, 1), other])


# A right sum and a right layer, by the names under which others may be built of them. They take single rows only.
SUM = {"weighted_sum": function("lambda x, w: sum(float(a) * float(b) for a, b in zip(x, w, strict=True))")}
SUM_AND_LAYER = SUM | {
    "layer": function("lambda W, x: np.array([sum(float(a) * float(b) for a, b in zip(w, x, strict=True)) for w in W])")
}


# W is square, so that the transposed matrix fits too and gives other numbers.
@task(3, points=2)
def test_rows_of_W_are_neurons(student, rng):
    """Row i of W holds the weights of neuron i in `layer`."""
    W = np.array([[1.0, 2.0], [3.0, 4.0]])
    cases = [(W, np.array([1.0, 1.0])), (W, np.array([2.0, 5.0])), (halves(rng, (3, 3)), halves(rng, 3))]
    assert_agrees(student.layer, neuron.layer, on=cases, built_on=SUM)


@task(3, points=1)
def test_one_value_per_neuron(student, rng):
    """For 7 inputs and 5 neurons, `layer` returns the 5 weighted sums, in the shape (5,)."""
    assert_agrees(student.layer, neuron.layer, on=[(halves(rng, (5, 7)), halves(rng, 7))], built_on=SUM)


@task(3, points=2)
def test_batch_keeps_the_rows(student, rng):
    """Row n of `layer_batch(W, X)` is the layer's output for row n of X."""
    W = np.array([[1.0, 2.0], [3.0, 4.0]])
    X = np.array([[1.0, 1.0], [2.0, 5.0]])
    cases = [(W, X), (halves(rng, (4, 2)), halves(rng, (3, 2)))]
    assert_agrees(student.layer_batch, neuron.layer_batch, on=cases, built_on=SUM_AND_LAYER)


@task(3, points=1, after="batch_keeps_the_rows")
def test_batch_of_one(student, rng):
    """A single row or a single neuron still gives a matrix of shape (N, n_neurons)."""
    cases = [(halves(rng, (3, 2)), halves(rng, (1, 2))), (halves(rng, (1, 2)), halves(rng, (3, 2)))]
    assert_agrees(student.layer_batch, neuron.layer_batch, on=cases, built_on=SUM_AND_LAYER)


@task(3, points=1, after=("rows_of_W_are_neurons", "batch_keeps_the_rows"))
def test_layers_leave_their_arguments_alone(student):
    """`layer` and `layer_batch` change neither the inputs nor the weights."""
    W, x = np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([2.0, 5.0])
    X = np.array([[1.0, 2.0], [3.0, 5.0]])
    for multiplied, inputs in ((student.layer, x), (student.layer_batch, X)):
        kept_W, kept_inputs = keep(student, W), keep(student, inputs)
        multiplied(kept_W, kept_inputs)

        assert_unchanged(student, kept_W, W)
        assert_unchanged(student, kept_inputs, inputs)


ONES = np.ones(4)
WEIGHTS = np.array([1.0, 2.0, 1.0, 2.0])  # of the slides; with four ones the sum is 6


def near_the_sum(rng, size, distance):
    """Inputs, weights and a threshold that the sum is above or below, whichever the coin says."""
    for _ in range(8):  # so that answers which have nothing to do with the sum are right once in 256 times
        x, w = halves(rng, size, low=3), halves(rng, size)
        yield x, w, float(x @ w) + distance * float(rng.choice([-1.0, 1.0]))


# One input: the sum is the product, so that only the comparison and the answer are judged.
@task(4, points=2)
def test_on_above_and_off_below(student, rng):
    """`threshold_neuron` is 1 when the sum is above T, and 0 when it is below."""
    cases = [(np.array([2.0]), np.array([w]), T) for w, T in ((3.0, 5.0), (3.0, 7.0), (-3.0, 5.0))]
    on = [*cases, *near_the_sum(rng, 1, 1.5)]
    assert_agrees(student.threshold_neuron, neuron.threshold_neuron, on=on, built_on=SUM)


# With T = 5 no product of ones reaches T but the sum, 6, does. Of two products, the first, the last or both reach T
# where the sum does not, or only one does where the sum does.
OF_TWO = [((6.0, -4.0), 5.0), ((-4.0, 6.0), 5.0), ((1.0, 5.0), 2.5), ((-2.0, -2.0), -3.0)]


@task(4, points=1)
def test_the_sum_is_compared(student, rng):
    """`threshold_neuron` compares T with the sum of all products."""
    cases = [(ONES, WEIGHTS, 5.0), *((np.array([1.0, 1.0]), np.array(w), T) for w, T in OF_TWO)]
    on = [*cases, *near_the_sum(rng, 5, 0.5)]
    assert_agrees(student.threshold_neuron, neuron.threshold_neuron, on=on, built_on=SUM)


@task(4, points=1, after="on_above_and_off_below")
def test_on_at_the_threshold(student, rng):
    """A sum of exactly T turns the neuron on."""
    x, w = halves(rng, 1, low=3), halves(rng, 1)
    cases = [(np.array([2.0]), np.array([3.0]), 6.0), (np.array([3.0]), np.array([-0.5]), -1.5), (x, w, float(x @ w))]
    assert_agrees(student.threshold_neuron, neuron.threshold_neuron, on=cases, built_on=SUM)


@task(5, points=2)
def test_weight_of_one_pair(student, rng):
    """`find_weight` returns the w that turns x into y: 3 for x = 2 and y = 6."""
    other = tuple(halves(rng, 2, low=2))
    assert_agrees(student.find_weight, neuron.find_weight, on=[(1.0, 1.0), (2.0, 6.0), (4.0, -2.0), other])


# Two predictions are too small and one is too large: sum for mean, a lost x, a lost sign, a wrong sign and so on each
# give another number than the right one, and than each other.
@task(5, points=2)
def test_one_step_of_learning(student, rng):
    """One step moves w by −lr times the mean of (w · x − y) · x."""
    x, y = halves(rng, 4, low=1), halves(rng, 4)
    cases = [
        (np.array([1.0, 1.0, 3.0]), np.array([3.0, 4.0, 1.0]), 2.0, 0.1, 1),
        (x, y, float(halves(rng, 1)[0]), 0.05, 1),
    ]
    assert_agrees(student.learn_weight, neuron.learn_weight, on=cases, rtol=1e-5)


@task(5, points=1, after="one_step_of_learning")
def test_each_step_goes_on_from_the_last(student):
    """Each further step starts from the weight that the last one left."""
    x, y = np.array([1.0, 3.0]), np.array([2.0, 6.0])
    cases = [(x, y, 5.0, 0.1, steps) for steps in (0, 2, 3)]
    assert_agrees(student.learn_weight, neuron.learn_weight, on=cases, rtol=1e-5)


@task(5, points=2)
def test_learning_finds_the_weight(student, rng):
    """From pairs with y = w · x, `learn_weight(x, y)` finds w, be it above or below the start."""
    x = rng.permutation([1.0, 2.0, 3.0])
    for w in (3.0, -2.0, round(rng.normal(), 1)):
        assert_close(student.learn_weight(x, w * x), expected=w, rtol=1e-5, atol=1e-5)


@task(5, points=1, after="one_step_of_learning")
def test_learning_leaves_the_pairs_alone(student):
    """`learn_weight` changes neither x nor y."""
    x, y = np.array([1.0, 2.0, 3.0]), np.array([2.0, 4.0, 7.0])
    kept_x, kept_y = keep(student, x), keep(student, y)
    student.learn_weight(kept_x, kept_y)

    assert_unchanged(student, kept_x, x)
    assert_unchanged(student, kept_y, y)


def weights(rng, size):
    """Random weights that have one decimal and are not 0, so that each of them has to be seen in a drawing."""
    return rng.integers(-4, 5, size=size) + 0.5


def inputs_and_neurons(drawing, n_inputs, n_neurons):
    """Return the names of the input nodes and of the neurons; a single one may go without its number."""
    inputs = [drawing.node(f"x{j}", "x") if n_inputs == 1 else drawing.node(f"x{j}") for j in range(1, n_inputs + 1)]
    neurons = [drawing.node(f"y{i}", "y") if n_neurons == 1 else drawing.node(f"y{i}") for i in range(1, n_neurons + 1)]
    labels = sorted(drawing.nodes.values())
    require(
        None not in inputs,
        "These are the nodes. Each input should be one of them: the first is x1, the next x2, and so on to the last.",
        got=labels,
    )
    require(
        None not in neurons,
        "These are the nodes. Each neuron should be one of them: y, or y1, y2 and so on to the last.",
        got=labels,
    )
    return inputs, neurons


def check_nodes(drawing, inputs, neurons):
    """Fail if anything but the inputs and the neurons is a node."""
    require(
        set(drawing.nodes) == {*inputs, *neurons} and len(drawing.nodes) == len(inputs) + len(neurons),
        "The inputs and the neuron should be all the nodes of the drawing.",
        got=sorted(drawing.nodes.values()),
    )


def check_arrows(drawing, inputs, neurons):
    """Fail if a neuron is joined to an input by an edge that leads to the input only."""
    for y in neurons:
        for x in inputs:
            back = drawing.between(y, x) and not drawing.between(x, y)
            message = "Each edge should start at an input and end at a neuron."
            require(not back, message, got=f"{y} -> {x}", expected=f"{x} -> {y}")


def check_weights(drawing, W):
    """Fail unless an edge goes from each input to each neuron, and shows the right weight."""
    inputs, neurons = inputs_and_neurons(drawing, W.shape[1], W.shape[0])
    check_arrows(drawing, inputs, neurons)
    edges = [f"{start} -> {end} {label}".strip() for start, end, label in drawing.edges]
    for y in neurons:
        for x in inputs:
            message = "There should be one edge from each input to each neuron."
            require(bool(drawing.between(x, y)), message, got=edges, expected=f"{x} -> {y}")
    shown = [[drawing.weight(x, y) for x in inputs] for y in neurons]
    require(
        all(weight is not None for row in shown for weight in row),
        "The edge from each input to its neuron should have a label that shows the weight.",
        got=edges,
    )
    assert_close(shown, expected=W)


@task(6, points=1)
def test_drawing_has_inputs_and_neuron(student, rng):
    """The drawings of y = 1x and y = x1 + 2x2 + x3 + 2x4 show the inputs and the neuron, and no other nodes."""
    for w in (np.array([1.0]), WEIGHTS, weights(rng, 3)):
        drawing = read_drawing(student, student.draw_neuron(w))
        check_nodes(drawing, *inputs_and_neurons(drawing, len(w), 1))


@task(6, points=2)
def test_edges_show_the_weights(student, rng):
    """In the drawing of one neuron, the edge from each input shows the weight of that input."""
    for w in (WEIGHTS, np.array([0.5, -3.0]), np.array([2.0, 0.0]), weights(rng, 3)):
        check_weights(read_drawing(student, student.draw_neuron(w)), w[np.newaxis])


@task(6, points=2)
def test_one_edge_per_synapse(student, rng):
    """The drawing of a layer with 7 inputs and 5 neurons has 35 edges, one from each input to each neuron."""

    def check(W):
        drawing = read_drawing(student, student.draw_neuron(W))
        inputs, neurons = inputs_and_neurons(drawing, W.shape[1], W.shape[0])
        check_arrows(drawing, inputs, neurons)
        joined = sum(len(drawing.between(x, y)) == 1 for x in inputs for y in neurons)
        edges = len(drawing.edges)

        require(edges == W.size, "There should be one edge for each synapse.", got=edges, expected=W.size)
        require(
            joined == W.size, "There should be one edge from each input to each neuron.", got=joined, expected=W.size
        )

    simpler = [np.array([[2.0]]), np.array([[2.0, 3.0]]), np.array([[2.0], [3.0]]), np.array([[1.0, 2.0], [3.0, 4.0]])]
    assert_each(check, on=[weights(rng, (5, 7))], simpler=simpler)


# Square again: a transposed W would be drawn without any error.
@task(6, points=1)
def test_edges_of_a_layer_show_its_weights(student, rng):
    """In the drawing of a layer, the edge from input j to neuron i shows the weight in row i and column j of W."""
    for W in (np.array([[1.0, 2.0], [3.0, 4.0]]), np.array([[1.0, 0.0], [3.0, 4.0]]), weights(rng, (3, 2))):
        check_weights(read_drawing(student, student.draw_neuron(W)), W)


@task(6, points=2)
def test_threshold_is_in_the_neuron(student, rng):
    """`draw_threshold_neuron` shows the value of T in the label of the neuron."""
    for w, T in ((WEIGHTS, 5.0), (np.array([3.0, 4.0]), -2.5), (weights(rng, 3), float(rng.integers(11, 99)))):
        drawing = read_drawing(student, student.draw_threshold_neuron(w, T))
        _, [node] = inputs_and_neurons(drawing, len(w), 1)

        require(
            drawing.shows(node, T),
            "The label of the neuron should show the value of T.",
            got=drawing.nodes[node],
            expected=f"T = {T:g}",
        )


@task(6, points=1)
def test_threshold_neuron_has_its_synapses(student, rng):
    """`draw_threshold_neuron` shows each input with its weight, as `draw_neuron` does, and no other nodes."""
    for w, T in ((WEIGHTS, 5.0), (np.array([2.0, 0.0]), 1.0), (weights(rng, 3), 1.5)):
        drawing = read_drawing(student, student.draw_threshold_neuron(w, T))
        check_weights(drawing, w[np.newaxis])
        check_nodes(drawing, *inputs_and_neurons(drawing, len(w), 1))
