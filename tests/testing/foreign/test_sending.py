"""What a foreign test hands to a program: what its functions change comes back, and what cannot cross says so."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.course import catalog
from grader.model.course import Course
from grader.model.report import CheckResult, Outcome
from grader.sandbox.forkserver import ForkServers
from tests.commands import grade
from tests.grading import grade_all, source_of

RIGHT = """
class Bell:
    def __init__(self):
        self.callbacks = []

    def add(self, callback):
        self.callbacks.append(callback)

    def remove(self, callback):
        self.callbacks.remove(callback)

    def ring(self, *given):
        for callback in self.callbacks:
            callback(*given)


def each(function, values):
    return [function(value) for value in values]


def fails(callback):
    callback(1)
    raise ValueError("afterwards")


def take(value):
    raise ValueError("not this one")
"""
TESTS = """
import collections
import unittest
from functools import partial

from bell import Bell, each, fails, take


def note(where, value):
    where.append(value)


class BellTest(unittest.TestCase):
    def setUp(self):
        self.bell = Bell()

    def test_list(self):
        heard = []
        self.bell.add(lambda value: heard.append(value))
        self.bell.ring(1)
        self.assertEqual(heard, [1])
        heard.clear()
        self.bell.ring(2)
        self.bell.ring(3)
        self.assertEqual(heard, [2, 3])

    def test_method(self):
        heard = collections.deque([0])
        self.bell.add(heard.append)
        self.bell.ring(1)
        self.bell.remove(heard.append)
        self.bell.ring(2)
        self.assertEqual(list(heard), [0, 1])

    def test_partial(self):
        heard, other = [], []
        first, second = partial(note, heard), partial(note, where=other)
        self.bell.add(first)
        self.bell.ring(1)
        self.bell.remove(first)
        self.bell.ring(2)
        self.assertEqual(heard, [1])
        each(lambda value: second(value=value), [3])
        self.assertEqual(other, [3])

    def test_variable(self):
        count = 0

        def more(by):
            nonlocal count
            count += by

        self.bell.add(more)
        self.bell.ring(2)
        count *= 10
        self.bell.ring(3)
        self.assertEqual(count, 23)

    def test_dict_and_set(self):
        counts, seen = {"a": 1}, set()

        def note(word):
            counts[word] = counts.get(word, 0) + 1
            seen.add(word)

        self.assertEqual(each(note, "ab"), [None, None])
        self.assertEqual(counts, {"a": 2, "b": 1})
        self.assertEqual(seen, {"a", "b"})

    def test_objects(self):
        heard = []
        self.bell.add(heard.append)
        self.bell.ring(self.bell)
        self.assertEqual(len(heard[0].callbacks), 1)

    def test_before_an_exception(self):
        heard = []
        with self.assertRaises(ValueError):
            fails(heard.append)
        self.assertEqual(heard, [1])

    def test_read(self):
        order = ["b", "a"]
        values = {"b": 1}
        self.assertEqual(each(order.index, "ab"), [1, 0])
        self.assertEqual(each(lambda name: values.get(name, len(order)), "ab"), [2, 1])
        self.assertEqual(order, ["b", "a"])

    def test_what_cannot_cross(self):
        with self.assertRaises(Exception):
            take(object())
"""
IN_PLACE = """
class Shelf:
    def __init__(self, things):
        self.things = things

    def add(self, thing):
        self.things.append(thing)


def sort(values):
    values.sort()


def turn(rows):
    rows.reverse()
    rows[0][0] = 9


def file(word, into):
    into.setdefault(word[0], []).append(word)


def total(values):
    return sum(values)
"""
IN_PLACE_TESTS = """
import unittest

import shelf


class ShelfTest(unittest.TestCase):
    def test_sort(self):
        values = [3, 1, 2]
        shelf.sort(values)
        self.assertEqual(values, [1, 2, 3])
        values.insert(0, 7)
        shelf.sort(values=values)
        self.assertEqual(values, [1, 2, 3, 7])

    def test_turn(self):
        rows = [[1, 2], [3, 4]]
        last = rows[1]
        shelf.turn(rows)
        self.assertEqual(rows, [[9, 4], [1, 2]])
        self.assertIs(rows[0], last)

    def test_file(self):
        filed = {}
        for word in ("ant", "bee", "ape"):
            shelf.file(word, filed)
        self.assertEqual(filed, {"a": ["ant", "ape"], "b": ["bee"]})
        filed["b"].clear()
        shelf.file("bat", filed)
        self.assertEqual(filed["b"], ["bat"])

    def test_kept(self):
        things = []
        kept = shelf.Shelf(things)
        things.append(1)
        kept.add(2)
        self.assertEqual(things, [1, 2])
        self.assertEqual(kept.things, [1, 2])

    def test_total(self):
        values = list(range(100_000))
        self.assertEqual(shelf.total(values), 4_999_950_000)
        self.assertEqual(len(values), 100_000)

    def test_many(self):
        for size in range(50):
            values = list(range(size))
            self.assertEqual(shelf.total(values), sum(values))
"""


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """Return a course that has imported these tests."""
    folder = tmp_path_factory.mktemp("sending")
    return imported(folder, "bell", RIGHT, TESTS)


def imported(folder: Path, name: str, program: str, tests: str) -> Course:
    """Return a course that has imported a program and its tests."""
    source = folder / "source"
    source.mkdir()
    (source / f"{name}.py").write_text(program, encoding="utf-8")
    (source / f"{name}_test.py").write_text(tests, encoding="utf-8")
    assert grade("import", "unittest", source, "--to", folder / "course").exit_code == 0
    return catalog.read(folder / "course")


def checks(course: Course, program: str, box: ForkServers) -> dict[str, CheckResult]:
    """Return the checks of a program by their ids."""
    (exercise,) = course.exercises
    (result,) = grade_all(course, exercise, [(source_of(exercise.file, program),)], box)
    return {each.check.id: each for each in result.checks}


def failing(course: Course, program: str, box: ForkServers) -> set[str]:
    """Return the checks that do not pass, but for the one that nothing passes."""
    return {id_ for id_, each in checks(course, program, box).items() if each.outcome is not Outcome.PASSED} - {
        "what_cannot_cross"
    }


def test_what_functions_of_a_test_change_comes_back(course: Course, box: ForkServers) -> None:
    """Lists, dicts, sets and variables are after each call as they would be beside the program."""
    assert failing(course, RIGHT, box) == set()


@pytest.mark.alike
@pytest.mark.parametrize(
    ("right", "wrong", "fails"),
    [
        ("callback(*given)", "pass", {"list", "method", "partial", "variable", "objects"}),
        ("self.callbacks.remove(callback)", "pass", {"method", "partial"}),
        ("callback(1)", "callback(2)", {"before_an_exception"}),
        ("for value in values]", "for value in values if value != 'b']", {"dict_and_set", "read"}),
    ],
)
def test_a_wrong_program_changes_otherwise(
    course: Course, box: ForkServers, right: str, wrong: str, fails: set[str]
) -> None:
    """What comes back is what the program has made of it."""
    assert right in RIGHT

    assert failing(course, RIGHT.replace(right, wrong), box) == fails


def test_a_copy_changes_nothing_here(course: Course, box: ForkServers) -> None:
    """What a function of the test only reads is not the program's to change."""
    hostile = """
def each(function, values):
    owner = getattr(function, "__self__", None)
    if isinstance(owner, list):
        owner[:] = ["a", "b"]
    return [function(value) for value in values]
"""

    assert failing(course, f"{RIGHT}\n{hostile}", box) == {"read"}


@pytest.mark.parametrize(
    "hostile",
    [
        "names['news'] = lambda: 5",
        "names['news'] = lambda: [[(10 ** 9,), (-1,), 3]]",
        "names['news'] = lambda: [[(-1, [])] * 3] * 9",
        "names['twins'].clear()",
    ],
)
def test_twins_that_lie_fail(course: Course, box: ForkServers, hostile: str) -> None:
    """Whatever a program makes of what keeps the twins over there, it breaks no check, and the others pass."""
    lie = f"""
import gc

for _ in range(1):
    class Bell(Bell):
        def ring(self, *given):
            for names in [each for each in gc.get_objects() if type(each) is dict and "news" in each]:
                {hostile}
            super().ring(*given)
"""

    found = checks(course, f"{RIGHT}\n{lie}", box)

    assert found["list"].outcome in (Outcome.FAILED, Outcome.RAISED)
    assert found["read"].outcome is Outcome.PASSED
    assert found["before_an_exception"].outcome is Outcome.PASSED


def test_what_cannot_cross_is_no_exception_of_the_programs(course: Course, box: ForkServers) -> None:
    """A test that expects any exception does not take it for one."""
    ended = checks(course, RIGHT, box)["what_cannot_cross"]

    assert ended.outcome is Outcome.BROKEN


@pytest.fixture(scope="module")
def in_place(tmp_path_factory: pytest.TempPathFactory) -> Course:
    """Return a course with tests of what is changed in place."""
    return imported(tmp_path_factory.mktemp("in_place"), "shelf", IN_PLACE, IN_PLACE_TESTS)


def test_arguments_are_changed_in_place(in_place: Course, box: ForkServers) -> None:
    """What the test holds is afterwards as the program has made it, at any depth, and the other way round."""
    assert failing(in_place, IN_PLACE, box) == set()


@pytest.mark.alike
@pytest.mark.parametrize(
    ("right", "wrong", "fails"),
    [
        ("values.sort()", "values = sorted(values)", {"sort"}),
        ("rows[0][0] = 9", "rows[0] = [9, *rows[0][1:]]", {"turn"}),
        ("self.things = things", "self.things = list(things)", {"kept"}),
        ("return sum(values)", "return sum(values.pop() for _ in list(values))", {"total", "many"}),
    ],
)
def test_arguments_are_changed_otherwise(
    in_place: Course, box: ForkServers, right: str, wrong: str, fails: set[str]
) -> None:
    """A program that leaves alone what it should change fails, and one that changes what it should not."""
    assert right in IN_PLACE

    assert failing(in_place, IN_PLACE.replace(right, wrong), box) == fails


def test_a_story_tells_what_was_given(in_place: Course, box: ForkServers) -> None:
    """An argument is told as it was at the call."""
    ended = checks(in_place, IN_PLACE.replace("values.sort()", "values.reverse()"), box)["sort"]

    assert ended.story == "sort([3, 1, 2])"
