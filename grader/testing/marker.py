"""The marker of a hidden test: its task, its points, and the checks that it builds on."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from grader.model.course import Visibility
from grader.model.errors import AuthorError

Test = TypeVar("Test", bound=Callable[..., None])


@dataclass(frozen=True, slots=True)
class TaskMark:
    """What ``@task`` says of a hidden test."""

    task: int
    points: int
    after: tuple[str, ...]
    visibility: Visibility
    replay: bool
    seconds: float | None


def task(
    number: int,
    *,
    points: int,
    after: str | tuple[str, ...] = (),
    visibility: Visibility = Visibility.VISIBLE,
    replay: bool = True,
    seconds: float | None = None,
) -> Callable[[Test], Test]:
    """Mark a hidden test as a check of one task.

    ``after`` binds it to earlier checks of the same exercise, by their ids: it is run, and can earn points, only where
    all of them hold. Use it where a program that computes nothing would pass ("leaves its arguments alone", "stays
    finite", "is off at exactly 0"), and where a failure would tell nothing new. Without ``replay``, no known mistake is
    looked for when the check fails: for one that trains a whole network. ``seconds`` stand in place of the exercise's
    ``check_seconds``.
    """
    import pytest  # noqa: PLC0415 - which whoever collects no tests need not wait for

    if type(points) is not int or points < 1:
        raise AuthorError(f"points={points!r}: a check is worth a whole number of points, at least 1")
    if seconds is not None and (isinstance(seconds, bool) or not 0 < seconds < math.inf):
        raise AuthorError(f"seconds={seconds!r}: a check may take a number of seconds, more than 0")
    after = (after,) if isinstance(after, str) else tuple(after)
    return pytest.mark.task(TaskMark(number, points, after, visibility, replay, seconds))
