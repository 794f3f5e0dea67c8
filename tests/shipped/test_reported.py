"""What strangers reported of points and sentences is mended: each program loses what it should, and reads nothing false."""

from __future__ import annotations

import pytest

from grader.model.course import Course
from grader.model.report import Outcome
from grader.sandbox.forkserver import ForkServers
from tests.grading import grade_all, solution_but

ROW_BY_ROW = (
    "def numerical_gradient(f, x):\n    x = np.array(x, dtype=float)\n    if x.ndim > 1:\n"
    "        return np.array([numerical_gradient(f, row) for row in x])\n    h, slopes = 1e-4, np.zeros_like(x)\n"
    "    for i in range(x.size):\n        kept = x[i]\n        x[i] = {number} + h\n        above = f(x)\n"
    "        x[i] = kept - h\n        slopes[i] = (above - f(x)) / (2 * h)\n        x[i] = kept\n    return slopes\n"
)

# An exercise, what is redefined, the checks that fail by it, and what no sentence about these may say.
REPORTED = {
    "a plain number turns on from a half": (
        "gates",
        "def step_function(x):\n    return int(x >= 0.5) if np.ndim(x) == 0 else (x > 0).astype(int)\n",
        {"steps_of_a_number"},
        "",
    ),
    "every row is a function of its own": (
        "layers",
        ROW_BY_ROW.format(number="kept"),
        {"gradient_of_a_matrix"},
        "math",
    ),
    "only plain numbers are moved": (
        "layers",
        ROW_BY_ROW.format(number="float(kept)"),
        {"gradient_of_a_matrix"},
        "math",
    ),
    "whole numbers cut alpha": (
        "activations",
        "def d_leaky_relu(x, alpha=0.01):\n    slopes = np.ones_like(x)\n    slopes[x <= 0] = alpha\n    return slopes\n"
        "_of_arrays = d_leaky_relu\n"
        "def d_leaky_relu(x, alpha=0.01):\n    return _of_arrays(np.asarray(x), alpha)\n",
        {"leaky_relu_and_its_slope"},
        "",
    ),
    "a power of Python overflows": (
        "activations",
        "def sigmoid(x):\n    return 1 / (1 + np.e ** (-x))\n",
        {"sigmoid_and_tanh_stay_finite", "elu_selu_and_swish_stay_finite"},
        "",
    ),
    "another tiny number": (
        "mlp",
        "def cross_entropy(y, t):\n    t = np.eye(y.shape[1])[t] if t.ndim == 1 else t\n"
        "    return -np.sum(t * np.log(y + 1e-5)) / len(y)\n",
        set(),
        "",
    ),
    "weights that no seed draws": (
        "mlp",
        "def init_weights(n_in, n_out, method, seed):\n"
        "    sigma = {'random': 0.01, 'xavier': np.sqrt(1 / n_in), 'he': np.sqrt(2 / n_in)}\n"
        "    return np.random.normal(0.0, sigma[method], size=(n_in, n_out))\n",
        {"the_seed_fixes_the_draw", "the_seed_fixes_the_network"},
        "two steps",
    ),
    "a probability that is kept away from 0 and 1": (
        "mlp",
        "def binary_cross_entropy(y, t):\n    p = np.clip(y, 1e-7, 1 - 1e-7)\n"
        "    return -np.sum(t * np.log(p) + (1 - t) * np.log(1 - p)) / len(y)\n",
        set(),
        "",
    ),
    "XOR without NAND": (
        "xor",
        "def XOR(x1, x2):\n    return OR(x1, x2) - AND(x1, x2)\n",
        {"xor_calls_the_gates_by_name"},
        "did not use `AND`",
    ),
    "XOR of a gate that is wrong": ("xor", "def NAND(x1, x2):\n    return 1\n", {"nand_table"}, ""),
    "a file that prints": (
        "gates",
        "for n in range(40):\n    print('row', n, AND(n % 2, 1))\ndef OR(x1, x2):\n    return 0\n",
        {"or_gate"},
        "row 0",
    ),
    "annotations of a module that is not there": (
        "gates",
        "from lab import Number\ndef threshold_to_bias(T: Number) -> Number:\n    bias: Number = -T\n    return bias\n",
        set(),
        "",
    ),
}


@pytest.mark.parametrize("slug", sorted({slug for slug, *_ in REPORTED.values()}))
def test_what_was_reported_is_mended(slug: str, course: Course, box: ForkServers) -> None:
    """With two seeds, each program fails the checks that it should and no other, and none says what is not so."""
    exercise = course.exercise(slug)
    rows = {name: row for name, row in REPORTED.items() if row[0] == slug}
    sources = [(solution_but(course, exercise, redefined),) for _, redefined, _, _ in rows.values()]
    for seed in (1, 2):
        results = grade_all(course, exercise, sources, box, seed=seed)
        for (name, (_, _, failing, unsaid)), result in zip(rows.items(), results, strict=True):
            ended = [c for c in result.checks if c.outcome in (Outcome.FAILED, Outcome.RAISED)]
            assert {c.check.id for c in ended} == failing, (seed, name)
            said = " ".join(f"{c.message} {c.output} {c.mistake.feedback if c.mistake else ''}" for c in result.checks)
            assert not unsaid or unsaid not in said, (seed, name)
