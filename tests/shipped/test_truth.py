"""No text blames a function that the same report shows to be right."""

from __future__ import annotations

import ast

import pytest

from grader.course import mistakes
from grader.model.course import Course
from grader.model.report import Outcome
from grader.sandbox.forkserver import ForkServers
from tests.grading import grade_all, solution_but

# Programs with one function that is wrong in a way of its own, and others that a known mistake would have changed.
WRONG = {
    "a parity that leaves out the first bit": ("xor", "def parity(bits):\n    p = 0\n    for bit in bits[1:]:\n        p = XOR(p, bit)\n    return p\n"),
    "a parity that leaves out the last bit": ("xor", "def parity(bits):\n    p = 0\n    for bit in bits[:-1]:\n        p = XOR(p, bit)\n    return p\n"),
    "a layer without its last unit": ("gates", "def tlu_layer(W, x, b):\n    y = step_function(W @ x + b)\n    y[-1] = 0\n    return y\n"),
    "training without the last row": (
        "gates",
        "def train_perceptron(X, t, lr=0.1, epochs=100):\n    w, b = np.zeros(X.shape[1]), 0.0\n    for _ in range(epochs):\n"
        "        for i in range(len(X) - 1):\n            e = t[i] - perceptron(X[i], w, b)\n            w, b = w + lr * e * X[i], b + lr * e\n    return w, b\n",
    ),
    "a threshold for each product": ("neuron", "def threshold_neuron(x, w, T):\n    return 1 if np.all(np.asarray(x) * w > T) else 0\n"),
    "wrong names for two classes": (
        "mlp",
        "_right = output_and_loss\n\n\ndef output_and_loss(task):\n    return ('sigmoid', 'cross_entropy') if task == 'binary' else _right(task)\n",
    ),
    "an AddLayer that goes back with ones": ("layers", "class AddLayer(AddLayer):\n    def backward(self, dout):\n        return 1, 1\n"),
}  # fmt: skip


@pytest.mark.alike(each=12)
@pytest.mark.parametrize("name", WRONG)
def test_no_function_that_is_right_is_blamed(course: Course, box: ForkServers, name: str) -> None:
    """With several seeds, each mistake that is named is one of a function of which some check failed."""
    slug, text = WRONG[name]
    exercise = course.exercise(slug)
    redefined: dict[str, set[str]] = {}
    for script in mistakes.read(course, exercise)[1:]:
        assert script.mistake
        redefined.setdefault(script.mistake.id, set()).update(script.redefined)
    changed = {node.name for node in ast.parse(text).body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    source = solution_but(course, exercise, text)
    for seed in (1, 2, 3):
        (result,) = grade_all(course, exercise, [(source,)], box, seed=seed)
        named = {c.check.id: c.mistake.id for c in result.checks if c.mistake}

        assert any(c.outcome is Outcome.FAILED for c in result.checks)
        for check, mistake in named.items():
            of = {each.partition(".")[0] for each in redefined[mistake]}
            assert of & changed, (seed, check, mistake)
