"""Assertions about how a learner's program behaves: what it raises, how its work grows, what it leaves alone."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import numpy as np

from grader.judging import cases
from grader.judging.comparison import disagreement
from grader.judging.formatting import apart, show
from grader.model.errors import AuthorError, CheckFailed, LeftIn, Raised
from grader.model.language import _
from grader.testing.asking import steps
from grader.testing.assertions import NO_ANSWERS
from grader.testing.proxy import Proxy, place_of, value
from grader.testing.recording import settle

STUB = re.compile(r"task \d")
ROOM_TO_GROW = 0.35  # of a power: what does not grow takes part in the steps, too


def assert_raises(kind: Any, function: Any, *args: Any, match: str = "", **kwargs: Any) -> None:
    """Fail unless a learner's function raises an exception of this kind, whose message has ``match`` (a pattern) in it.

    The kind is an exception, a tuple of them, or one that the learner defines, as ``student.TooSmall``. A stub is not
    taken for one that raises: it is unfinished, as everywhere.
    """
    wanted = tuple(map(_name_of_kind, kind if type(kind) is tuple else (kind,)))
    asked = " / ".join(wanted)
    try:
        answer = function(*args, **kwargs)
    except Raised as raised:
        is_stub = raised.kind in NO_ANSWERS and (isinstance(raised, LeftIn) or STUB.match(raised.message))
        if is_stub or raised.kind == NO_ANSWERS[1]:
            raise
        if not {raised.kind, *raised.bases} & {*wanted}:
            said = _("Another kind of exception is asked for here.")
            raise CheckFailed(said, str(raised)[:200], asked) from None
        if match and not re.search(match, raised.message):
            said = _("The kind of the exception is right; its message is another.")
            raise CheckFailed(said, show(raised.message), show(match)) from None
        settle()
    else:
        said = _("This call should raise an exception, and gave an answer.")
        raise CheckFailed(said, show(value(answer)), asked)


def _name_of_kind(kind: Any) -> str:
    if isinstance(kind, Proxy):
        return str(place_of(kind).steps[-1][1])
    if isinstance(kind, type) and issubclass(kind, BaseException):
        return kind.__name__
    raise AuthorError(f"{kind!r} is no kind of exception")


def assert_growth(function: Any, *, on: Mapping[int, Any], power: float) -> None:
    """Fail where the steps of a learner's function grow faster with the size of a case than size to this power.

    ``on`` holds a case by its size, at least two of them, of which the largest is some times the smallest.
    """
    sizes = sorted(on)
    if len(sizes) < 2 or sizes[-1] < 4 * sizes[0]:
        raise AuthorError("assert_growth needs cases of two sizes, of which one is four times the other")
    counted = {size: steps(function, *cases.arguments(on[size])) for size in sizes}
    least, most = max(1, counted[sizes[0]]), max(1, counted[sizes[-1]])
    allowed = (sizes[-1] / sizes[0]) ** (power + ROOM_TO_GROW)
    if most / least > allowed:
        said = _(
            "From size {small} to size {large} your program takes {times} times as many steps; "
            "{allowed} times are enough."
        )
        times = {"times": f"{most / least:.3g}", "allowed": f"{(sizes[-1] / sizes[0]) ** power:.3g}"}
        raise CheckFailed(said.format(small=sizes[0], large=sizes[-1], **times))
    settle()


def assert_unchanged(student: Any, kept: Any, original: Any) -> None:
    """Fail unless a value put on the learner's side with ``keep`` is still what it was."""
    now = value(kept)
    if not _same(now, original):
        raise CheckFailed(_("The argument itself was changed. Work on a copy."), *apart(now, original))
    settle()


def _same(now: Any, original: Any) -> bool:
    if isinstance(original, np.ndarray):
        alike = type(now) is np.ndarray and now.shape == original.shape
        return alike and bool(np.all((now == original) | ((now != now) & (original != original))))
    return disagreement(now, original, rtol=0.0, atol=0.0) is None
