"""Answers made to trip the trusted side: none of them earns a point, and none ends a session."""

from __future__ import annotations

import pytest

from grader.model.course import Course
from grader.model.report import Outcome
from grader.sandbox.forkserver import ForkServers
from tests.grading import check, grade_all, outcomes, source_of

ANSWERS = {
    "a list where text is asked for": "[]",
    "a table of long texts": "['a' * 500_000] + ['b'] * 10_000",
    "a table of bytes": "[b'a' * 500_000] + [b'b'] * 1000",
    "a ragged table": "[[1], [1, 2]]",
    "an object": "object()",
    "a class": "object",
    "the module": "__import__('math')",
    "infinity": "float('inf')",
    "not a number": "float('nan')",
    "a large integer": "10 ** 300",
    "an integer of 2,000 bits": "1 << 2000",
    "a dict": "{'a': 1}",
    "an empty array": "np.zeros((0, 3))",
    "a surrogate": "'\\ud800'",
    "a masked array": "np.ma.array([5.5], mask=[True])",
    "a structured array": "np.zeros(1, dtype='i4,f8')",
    "dates": "np.array(['2026-11-21'], dtype='M8[D]')",
    "True": "True",
}


@pytest.mark.parametrize("name", ["line", pytest.param("neuron", marks=pytest.mark.long)])
def test_no_answer_trips_the_grader(course: Course, miniature: Course, box: ForkServers, name: str) -> None:
    """Whatever every function returns, no check is BROKEN, and none but a right value passes."""
    course = miniature if name == "line" else course
    exercise = course.exercise(name)
    functions = {
        "line": ["double"],
        "neuron": [
            "neuron", "weighted_sum", "synapse_count", "layer", "layer_batch", "threshold_neuron", "find_weight",
            "learn_weight", "draw_neuron", "draw_threshold_neuron",
        ],
    }[name]  # fmt: skip
    header = "import numpy as np\n"
    submissions = [
        (source_of(f"{name}.py", header + "".join(f"def {f}(*_, **__): return {answer}\n" for f in functions)),)
        for answer in ANSWERS.values()
    ]

    results = grade_all(course, exercise, submissions, box)

    for answer, result in zip(ANSWERS, results, strict=True):
        broken = [c for c in result.checks if c.outcome is Outcome.BROKEN]
        assert broken == [], (answer, [c.staff_message for c in broken])
        # What such a function leaves alone it leaves alone; and True is 1, which some inputs do have as their answer.
        earned = {i for i, o in outcomes(result).items() if o is Outcome.PASSED}
        assert not {i for i in earned if "alone" not in i}, (answer, earned)


@pytest.mark.parametrize(
    "answer", ["\\x07", "\\x92\\x01\\x07", "\\x93\\x01\\x92\\x00\\x07\\x91\\x02", "\\x93\\x01\\x91\\x00\\x07"]
)
def test_a_forged_load_is_no_load(miniature: Course, box: ForkServers, answer: str) -> None:
    """Whatever a file answers in the place of its own loading, it is refused, or it says nothing about marks."""
    text = f"""
import os, struct
tree = b"\\x91\\x94\\x01\\x01\\xa2ok" + b"{answer}"
os.write(4, struct.pack("<II", len(tree), 0) + tree)
"""
    (result,) = grade_all(miniature, miniature.exercises[0], [(source_of("line.py", text),)], box)

    assert not {Outcome.PASSED, Outcome.BROKEN} & set(outcomes(result).values())


def test_a_forged_place_is_no_answer(miniature: Course, box: ForkServers) -> None:
    """A reply that names a place, as only requests may, ends the program and nothing else."""
    text = """
import os, struct
def double(x):
    tree = b"\\x91\\x93\\x01\\x01\\x93\\x00\\xa2ok\\x92\\x04\\x90"
    os.write(4, struct.pack("<II", len(tree), 0) + tree)
    return 6.0
"""
    (result,) = grade_all(miniature, miniature.exercises[0], [(source_of("line.py", text),)], box)

    assert check(result, "doubles_a_number").outcome is Outcome.RAISED
    assert Outcome.BROKEN not in outcomes(result).values()
