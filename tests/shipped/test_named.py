"""Which known mistake is named at a check of exercises 1 to 3, or none, with several seeds."""

from __future__ import annotations

import pytest

from grader.model.course import Course
from grader.sandbox.forkserver import ForkServers
from tests.grading import check, grade_all, solution_but

TRAINING = (
    "def train_perceptron(X, t, lr=0.1, epochs=100):\n    w, b = 0 * X[0], 0.0\n    for _ in {epochs}:\n"
    "        for x, target in {rows}:\n            e = target - perceptron(x, w, b)\n"
    "            w, b = w + lr * e * x, b + lr * e\n    return w, b\n"
)
LEARNING = (
    "def learn_weight(x, y, w=0.0, lr=0.1, steps=100):\n    for _ in {steps}:\n"
    "        w = w - lr * np.mean((w * x - y) * x)\n    return w\n"
)
ROWS = "list(zip(X, t))"
ADDED = "def {gate}(x1, x2):\n    return int(x1 + x2 + 2 * {w} + {b} > 0)\n"

# What is wrong, the check that fails, and the known mistake that is named there ("" for none).
TABLE = [
    ("neuron", "def weighted_sum(x, w):\n    return x[1:] @ w[1:]\n", "weighted_sum_of_ones", "first_input_left_out"),
    ("neuron", "def weighted_sum(x, w):\n    return x[:-1] @ w[:-1]\n", "weighted_sum_of_ones", "last_input_left_out"),
    (
        "neuron",
        "def weighted_sum(x, w):\n    return x[1:-1] @ w[1:-1]\n",
        "each_input_has_its_own_weight",
        "both_ends_left_out",
    ),
    ("neuron", LEARNING.format(steps="range(steps - 1)"), "one_step_of_learning", "one_step_too_few"),
    ("neuron", LEARNING.format(steps="range(-1, steps)"), "one_step_of_learning", "one_step_too_many"),
    ("neuron", LEARNING.format(steps="range(steps + 2)"), "one_step_of_learning", ""),
    ("gates", TRAINING.format(epochs="range(epochs)", rows=ROWS + "[1:]"), "learns_and", "first_row_left_out"),
    ("gates", TRAINING.format(epochs="range(epochs)", rows=ROWS + "[:-1]"), "learns_and", "last_row_left_out"),
    (
        "gates",
        TRAINING.format(epochs="range(epochs - 1)", rows=ROWS),
        "one_row_moves_the_weights",
        "one_epoch_too_few",
    ),
    (
        "gates",
        TRAINING.format(epochs="range(-1, epochs)", rows=ROWS),
        "each_row_finds_what_the_last_one_left",
        "one_epoch_too_many",
    ),
    ("gates", ADDED.format(gate="NAND", w=-0.5, b=0.7), "nand_gate", "nand_is_or"),
    ("gates", ADDED.format(gate="AND", w=0.5, b=-0.7), "and_gate", "and_is_1_everywhere"),
    ("gates", ADDED.format(gate="OR", w=0.5, b=-0.2), "or_gate", "or_is_1_everywhere"),
    ("xor", "def parity(bits):\n    return sum(bits[1:]) % 2\n", "parity_of_a_few_bits", "first_bit_left_out"),
    ("xor", "def parity(bits):\n    return sum(bits[:-1]) % 2\n", "parity_of_a_few_bits", "last_bit_left_out"),
    ("xor", "def parity(bits):\n    return sum(bits[1:-1]) % 2\n", "parity_of_a_few_bits", "both_ends_left_out"),
]
BACK = 'def draw_neuron(W):\n    return "digraph {y -> x1; y -> x2; y -> x3; y -> x4}"\n'
UNFINISHED = "".join(
    f'def {name}(*args):\n    raise NotImplementedError("task {task}")\n\n\n'
    for task, name in [(3, "AND"), (3, "NAND"), (3, "OR"), (4, "tlu_layer"), (5, "train_perceptron")]
)
NO_BIAS = "def perceptron(x, w, b):\n    return int(x @ w > 0)\n\n\n"


SEEDS = [1, *(pytest.param(seed, marks=pytest.mark.long) for seed in (2, 3, 4, 5, 6))]


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("slug", ["neuron", "gates", "xor"])
def test_the_mistake_that_was_made_is_named(course: Course, box: ForkServers, slug: str, seed: int) -> None:
    """Each program of the table is named as it says, or not at all."""
    exercise = course.exercise(slug)
    rows = [(text, id_, name) for of, text, id_, name in TABLE if of == slug]
    sources = [(solution_but(course, exercise, text),) for text, _, _ in rows]
    results = grade_all(course, exercise, sources, box, seed=seed)
    found = [check(result, id_) for result, (_, id_, _) in zip(results, rows, strict=True)]

    assert all(not c.points for c in found)
    assert [c.mistake.id if c.mistake else "" for c in found] == [name for _, _, name in rows]


@pytest.mark.parametrize("stubs", ["", UNFINISHED], ids=["all done", "later tasks are stubs"])
@pytest.mark.parametrize("seed", SEEDS)
def test_a_forgotten_bias_is_named(course: Course, box: ForkServers, seed: int, stubs: str) -> None:
    """A perceptron without its bias is named, however many of the later tasks are stubs."""
    exercise = course.exercise("gates")
    source = solution_but(course, exercise, NO_BIAS + stubs)
    (result,) = grade_all(course, exercise, [(source,)], box, seed=seed)

    mistake = check(result, "the_bias_is_added_once").mistake
    assert mistake
    assert mistake.id == "bias_makes_no_difference"


def test_arrows_that_point_back_are_spoken_of(course: Course, box: ForkServers) -> None:
    """Where edges lead from the neuron to the inputs, the sentence is about their direction."""
    exercise = course.exercise("neuron")
    source = solution_but(course, exercise, BACK)
    (result,) = grade_all(course, exercise, [(source,)], box)

    found = check(result, "edges_show_the_weights")
    assert "Each edge should start at an input" in str(found.message)
