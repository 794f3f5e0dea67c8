"""Assertions about what is raised and how work grows: none is fooled by a stub, and each says what is asked for."""

from __future__ import annotations

from typing import Any

import pytest

from grader.checks import assert_growth, assert_raises
from grader.model.errors import AuthorError, CheckFailed, Raised
from tests.testing.plain_border import opened

PROGRAM = """
class TooSmall(ValueError):
    pass

def right(x):
    if x < 0:
        raise TooSmall(f"{x} is negative")
    return x

def other(x):
    raise KeyError(x)

def stub(x):
    raise NotImplementedError("task 1: stub")

def abstract(x):
    raise NotImplementedError("a subclass has to do this")

def linear(items):
    total = 0
    for item in items:
        total += item
    return total

def quadratic(items):
    total = 0
    for item in items:
        for other in items:
            total += other
    return total
"""


def test_the_kind_that_is_asked_for_holds() -> None:
    """An exception of the kind, of one that it is derived from, or of the learner's own, is right."""
    student, _, _ = opened(PROGRAM)

    assert_raises(ValueError, student.right, -1)
    assert_raises(student.TooSmall, student.right, -1, match="negative")
    assert_raises((TypeError, LookupError), student.other, 1)
    assert_raises(NotImplementedError, student.abstract, 1)


@pytest.mark.parametrize(
    ("kind", "name", "match", "reason"),
    [
        (ValueError, "linear", "", "This call should raise an exception, and gave an answer."),
        (ValueError, "other", "", "Another kind of exception is asked for here."),
        (KeyError, "other", "missing", "The kind of the exception is right; its message is another."),
    ],
)
def test_anything_else_is_said(kind: Any, name: str, match: str, reason: str) -> None:
    """An answer, another kind and another message are three sentences, with what is asked for."""
    student, _, _ = opened(PROGRAM)

    with pytest.raises(CheckFailed) as failed:
        assert_raises(kind, getattr(student, name), [1, 2], match=match)

    assert failed.value.reason == reason
    assert failed.value.expected == (repr(match) if match else kind.__name__)


def test_a_stub_raises_nothing_that_counts() -> None:
    """The raise of a stub is what it is everywhere, whatever kind is asked for."""
    student, _, _ = opened(PROGRAM)

    for kind in (NotImplementedError, Exception, ValueError):
        with pytest.raises(Raised, match="task 1"):
            assert_raises(kind, student.stub, 1)


def test_what_is_no_kind_is_the_authors_mistake() -> None:
    """Only an exception can be asked for."""
    student, _, _ = opened(PROGRAM)

    with pytest.raises(AuthorError, match="is no kind of exception"):
        assert_raises("ValueError", student.right, -1)


def test_work_may_grow_as_it_is_allowed_to() -> None:
    """A loop is linear and a loop in a loop quadratic, by steps, whatever the machine is busy with."""
    student, _, _ = opened(PROGRAM)
    on = {size: (list(range(size)),) for size in (20, 80, 200)}

    assert_growth(student.linear, on=on, power=1)
    assert_growth(student.quadratic, on=on, power=2)
    with pytest.raises(CheckFailed, match="From size 20 to size 200 your program takes"):
        assert_growth(student.quadratic, on=on, power=1)


def test_one_size_says_nothing_of_growth() -> None:
    """Sizes that are nearly alike are an author's mistake."""
    student, _, _ = opened(PROGRAM)

    with pytest.raises(AuthorError, match="two sizes"):
        assert_growth(student.linear, on={10: ([1],), 20: ([1],)}, power=1)
