"""Programs with habits of code that was written for no grader: whether exercises 7 to 9 judge them rightly."""

from __future__ import annotations

import pytest

from grader.model.course import Course
from grader.sandbox.forkserver import ForkServers
from tests.grading import check, grade_all, solution_but

NO_PLAIN_NUMBERS = """
class Value(Value):
    def __mul__(self, other):
        return Value(self.data * other.data, (self, other), (other.data, self.data))
"""
RELU = "def neuron(x, w, b):\n    return sum((u * v for u, v in zip(w, x)), b).relu()\n"
SEED_0_IS_NONE = """
def split(X, t, share, seed):
    order = np.random.default_rng(seed or None).permutation(len(X))
    count = round(share * len(X))
    test, train = order[:count], order[count:]
    return X[train], t[train], X[test], t[test]
"""
LARGER_EPSILON = """
class RMSProp(RMSProp):
    def update(self, params, grads):
        self.h = {n: self.decay * self.h.get(n, 0.0) + (1 - self.decay) * g**2 for n, g in grads.items()}
        return {n: p - self.lr * grads[n] / (np.sqrt(self.h[n]) + 1e-5) for n, p in params.items()}
"""
NEURON = "a_neuron_is_tanh_of_a_sum"
# What is changed in the solution, a check, whether it is to pass, and the known mistake that is named there.
TABLE = [
    ("autodiff", NO_PLAIN_NUMBERS, "numbers_on_the_right", False, "only_values_on_the_right"),
    ("autodiff", NO_PLAIN_NUMBERS, NEURON, True, ""),
    ("autodiff", RELU, NEURON, False, "relu_in_place_of_tanh"),
    ("training", SEED_0_IS_NONE, "the_seed_draws_the_rows", False, ""),
    ("training", LARGER_EPSILON, "rms_prop", True, ""),
]


@pytest.mark.alike
@pytest.mark.parametrize("slug", ["autodiff", "training"])
def test_habits_of_others_are_judged_rightly(course: Course, box: ForkServers, slug: str) -> None:
    """Each program of the table passes its check or fails it as it says."""
    exercise = course.exercise(slug)
    rows = [row for row in TABLE if row[0] == slug]
    sources = [(solution_but(course, exercise, text),) for _, text, *_ in rows]
    results = grade_all(course, exercise, sources, box)
    found = [check(result, id_) for result, (_, _, id_, _, _) in zip(results, rows, strict=True)]

    assert [bool(c.points) for c in found] == [passes for _, _, _, passes, _ in rows]
    assert [c.mistake.id if c.mistake else "" for c in found] == [name for *_, name in rows]
    assert not any("type(" in str(c.story) for c in found)
