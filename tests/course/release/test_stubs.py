"""From a solution to a stub."""

from __future__ import annotations

import ast

import pytest

from grader.course.release import stubs
from grader.model.errors import CourseError
from tests.course.release import NOTEBOOK_STYLE, SOLUTION


def test_a_stub_raises_where_the_answer_was() -> None:
    """Each answer becomes one line that raises with its task and name; everything else stays."""
    stub = stubs.stub_of(SOLUTION, "line.py")

    assert 'raise NotImplementedError("task 1: double")' in stub
    assert '        raise NotImplementedError("task 2: Total.add")' in stub
    assert "# TODO(task 1): times two" in stub
    assert "FACTOR * x" not in stub
    assert "SOLUTION" not in stub
    ast.parse(stub)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (("    # TODO(task 1): times two\n", ""), "line 10: `# BEGIN SOLUTION` has to stand after"),
        (("    # END SOLUTION\n\n\nclass", "\n\nclass"), "line 11: this `# BEGIN SOLUTION` has no `# END SOLUTION`"),
        (("    # BEGIN SOLUTION\n    return FACTOR", "    return FACTOR"), "`# END SOLUTION` without"),
        (
            ("    return 3 * x\n    # END SOLUTION\n", "    return 3 * x\n"),
            "line 30: this `# BEGIN SOLUTION` has no `# END SOLUTION`",
        ),
    ],
)
def test_wrong_markers_are_told(change: tuple[str, str], why: str) -> None:
    """A marker without its partner, its TODO or its function is named with its line."""
    with pytest.raises(CourseError, match=r"line\.py") as caught:
        stubs.stub_of(SOLUTION.replace(*change), "line.py")

    assert why in str(caught.value)


def test_a_variable_has_no_value_in_a_stub() -> None:
    """Each variable of an answer at the level of the module is ``...`` there, and named by its task."""
    stub = stubs.stub_of(NOTEBOOK_STYLE, "ages.py")

    assert "total = ...\nmean_age = ...\n" in stub
    assert "sum(AGES)" not in stub
    assert stubs.functions_by_task(NOTEBOOK_STYLE) == {1: ("total", "mean_age"), 2: ("later",)}


def test_an_async_function_can_be_a_stub() -> None:
    """An answer may stand in a function that is awaited."""
    assert 'raise NotImplementedError("task 2: later")' in stubs.stub_of(NOTEBOOK_STYLE, "ages.py")


BUGGY = """
class Net:
    def step(self, w, slope):
        # BEGIN SOLUTION of task 2
        return w - slope
        # INSTEAD
        # if slope:
        #     return w + slope
        #
        # return w  # as it was
        # END SOLUTION


def loss(w):
    # TODO(task 1): mend it
    # BEGIN SOLUTION
    return w**2
    # INSTEAD
    # return w
    # END SOLUTION
"""


def test_a_stub_may_hold_code_to_be_mended() -> None:
    """What stands as comments after `# INSTEAD` is code there, and no marker tells the place."""
    stub = stubs.stub_of(BUGGY, "net.py")

    assert "        if slope:\n            return w + slope\n\n        return w  # as it was\n" in stub
    assert "    # TODO(task 1): mend it\n    return w\n" in stub
    assert not any(word in stub for word in ("SOLUTION", "INSTEAD", "w - slope", "task 2", "raise"))
    assert stubs.functions_by_task(BUGGY) == {2: ("Net.step",), 1: ("loss",)}
    assert list(stubs.to_be_mended(BUGGY, "net.py")) == [2, 1]
    assert stubs.to_be_mended(BUGGY, "net.py")[1] == {"loss": "def loss(w):\n    # TODO(task 1): mend it\n    return w"}


def test_an_answer_is_shown_without_markers() -> None:
    """Of a solution is left what it does: no marker, no TODO, and nothing of what was to be mended."""
    assert (
        stubs.answered(BUGGY)
        == """
class Net:
    def step(self, w, slope):
        return w - slope


def loss(w):
    return w**2
"""
    )


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ("        # return w  #", "        return w  #", "line 10: after `# INSTEAD`, each line has to be a comment"),
        ("        # BEGIN SOLUTION of task 2\n", "", "line 5: `# INSTEAD` without `# BEGIN SOLUTION`"),
        ("# if slope:", "# if slope", "what stands after `# INSTEAD` is no Python: expected ':'"),
        (" of task 2", "", "line 4: `# BEGIN SOLUTION` has to stand after a `# TODO(task n): …`"),
        ("def loss(w):", "if True:", "line 16: code to be mended has to stand in a function or a method"),
    ],
)
def test_wrong_markers_of_code_to_be_mended_are_told(old: str, new: str, why: str) -> None:
    """A line that is no comment, a marker without its partner, and code outside functions are named with their line."""
    source = BUGGY.replace(old, new, 1)

    with pytest.raises(CourseError) as caught:
        stubs.to_be_mended(source.replace("    return w**2", "    w = 2") if "if True" in source else source, "net.py")

    assert why in str(caught.value)
