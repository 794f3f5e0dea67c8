"""Objects that are made to deceive, to harm or to hang the process that judges them, in the sandbox."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.course import catalog
from grader.model.course import Course
from grader.model.report import ExerciseResult, Outcome
from grader.sandbox.forkserver import ForkServers
from tests.commands import grade
from tests.grading import grade_all, source_of

RIGHT = """
class Thing:
    def __init__(self, value):
        self.value = value

    def __iter__(self):
        return iter([1])

    @property
    def x(self):
        return 1


def make():
    return 5


def kept():
    return [Thing(5)]


def fail():
    raise ValueError("no", 3)
"""
TESTS = """
import unittest
import thing


class ThingTest(unittest.TestCase):
    def test_equal(self):
        self.assertEqual(thing.make(), 5)

    def test_iterated(self):
        self.assertEqual(list(thing.Thing(5)), [1])

    def test_kind(self):
        self.assertIsInstance(thing.make(), int)

    def test_attribute(self):
        self.assertEqual(thing.Thing(5).x, 1)

    def test_set(self):
        self.assertEqual(len({*thing.kept()}), 1)

    def test_fails(self):
        with self.assertRaises(ValueError) as caught:
            thing.fail()
        self.assertEqual(caught.exception.args, ("no", 3))

    def test_shown(self):
        self.assertEqual(f"{thing.make()}", "5")
"""
HEAD = """
class Thing:
    {body}

    def __init__(self, value=5):
        pass

def make():
    return Thing(5)

def kept():
    return [make()]

def fail():
    raise ValueError("no", 3)
"""


@pytest.fixture
def course(tmp_path: Path) -> Course:
    """Return a course that has imported these tests."""
    source = tmp_path / "source"
    source.mkdir()
    (source / "thing.py").write_text(RIGHT, encoding="utf-8")
    (source / "test_thing.py").write_text(TESTS, encoding="utf-8")
    assert grade("import", "unittest", source, "--to", tmp_path / "course").exit_code == 0
    return catalog.read(tmp_path / "course")


def graded(course: Course, program: str, box: ForkServers) -> ExerciseResult:
    """Grade a program in the sandbox."""
    (exercise,) = course.exercises
    (result,) = grade_all(course, exercise, [(source_of(exercise.file, program),)], box)
    return result


def ends(course: Course, program: str, box: ForkServers) -> dict[str, Outcome]:
    """Return how each check ends."""
    return {each.check.id: each.outcome for each in graded(course, program, box).checks}


def with_body(body: str) -> str:
    """Return a program whose objects have this in their class."""
    return HEAD.format(body=body.replace("\n", "\n    "))


def test_the_right_program_passes(course: Course, box: ForkServers) -> None:
    """The tests are none that nobody could pass."""
    assert set(ends(course, RIGHT, box).values()) == {Outcome.PASSED}


def test_an_equality_that_always_says_yes_is_named(course: Course, box: ForkServers) -> None:
    """It passes what it judges, as with the other grader, and the report says whose word that was."""
    result = graded(course, with_body("def __eq__(self, other): return True\ndef __hash__(self): return 1"), box)

    found = {each.check.id: each.outcome for each in result.checks}
    assert found["equal"] is Outcome.PASSED
    assert found["kind"] is Outcome.FAILED
    assert any("own `==`" in notice and "equal" in notice for notice in result.notices)


@pytest.mark.alike
@pytest.mark.parametrize(
    ("body", "check", "outcomes"),
    [
        ("def __iter__(self):\n    while True:\n        yield 1", "iterated", {Outcome.TIMED_OUT, Outcome.FAILED}),
        ("def __iter__(self): return self\ndef __next__(self): return self", "iterated", {Outcome.TIMED_OUT}),
        ("__class__ = int", "kind", {Outcome.FAILED, Outcome.RAISED}),
        ("__class__ = property(lambda self: int)", "kind", {Outcome.FAILED, Outcome.RAISED}),
        ("def __getattr__(self, name): return Thing()", "attribute", {Outcome.FAILED}),
        ("def __getattribute__(self, name): raise SystemExit", "attribute", {Outcome.RAISED}),
        ("def __getattribute__(self, name): raise KeyboardInterrupt", "attribute", {Outcome.RAISED}),
        ("def __hash__(self): return 'x'", "set", {Outcome.RAISED}),
        (
            "def __format__(self, how): return 'x' * 10 ** 9",
            "shown",
            {Outcome.FAILED, Outcome.RAISED, Outcome.TIMED_OUT},
        ),
        ("def __str__(self): return 5", "shown", {Outcome.RAISED}),
        ("def __init_subclass__(cls): pass\n__module__ = 3\n__qualname__ = 'builtins.int'", "kind", {Outcome.RAISED}),
    ],
)
def test_a_deceiver_fails(course: Course, box: ForkServers, body: str, check: str, outcomes: set[Outcome]) -> None:
    """It fails in the check that is about it, and takes nobody with it: the check of exceptions passes still."""
    found = ends(course, with_body(body), box)

    assert found[check] in outcomes
    assert found["fails"] is Outcome.PASSED


@pytest.mark.long
def test_a_million_attributes(course: Course, box: ForkServers) -> None:
    """They stay where they are."""
    body = "pass\nfor n in range(10 ** 6):\n    vars()[f'm{n}'] = lambda self: n\nx = 1"

    found = ends(course, with_body(body).replace("pass\n\ndef make", "vars(self).update(many)\n\ndef make"), box)

    assert found["fails"] is Outcome.PASSED
    assert Outcome.BROKEN not in found.values()


@pytest.mark.alike
@pytest.mark.parametrize(
    "fails",
    [
        "class E(ValueError):\n    args = property(lambda self: 1 / 0)\ndef fail():\n    raise E('no', 3)",
        "class E(ValueError):\n    def __str__(self): raise SystemExit\ndef fail():\n    raise E('no', 3.5)",
        "def fail():\n    raise type('ValueError', (KeyError,), {})('no', 3)",
        "def fail():\n    raise ValueError('no', *[4] * 10 ** 6)",
        "def fail():\n    raise ValueError('no', 10 ** 5000)",
        "def fail():\n    raise ValueError('\\udcff', 3)",
        "def fail():\n    raise NotImplementedError('task 1: fail')",
        "def fail():\n    raise GeneratorExit",
    ],
)
def test_an_exception_that_deceives_fails(course: Course, box: ForkServers, fails: str) -> None:
    """Whatever an exception says of itself, it is none that was asked for, and it breaks nothing."""
    found = ends(course, f"{RIGHT}\n\n{fails}\n", box)

    assert found["fails"] in (Outcome.FAILED, Outcome.RAISED, Outcome.UNFINISHED)
    assert found["equal"] is Outcome.PASSED
