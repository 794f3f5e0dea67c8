"""Runs foreign tests, and ends each as hidden tests end: what a program raised is its own, what fails has failed."""

from __future__ import annotations

import doctest
import inspect
import linecache
import re
import sys
import traceback
import unittest
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, redirect_stdout
from functools import partial
from io import StringIO
from types import ModuleType
from typing import Any

import pytest

from grader.model.errors import AuthorError, CheckFailed
from grader.model.language import _
from grader.system.clock import own_seconds
from grader.system.portable import IN_BROWSER
from grader.system.timer import raising
from grader.testing.foreign.raising import failure_of
from grader.testing.foreign.world import World
from grader.testing.recording import settle

OWN_SECONDS = 10.0  # of work that a test may do here, with whatever numbers a program answers
LONGEST_REASON = 300
# A single number or text as NumPy 2 shows it.
NUMPYS_OWN = re.compile(r"\bnp\.(?:(True|False)_|str_\(('[^'\n]*')\)|\w+\(([-+.\w]+)\))")
THREADS = "a test with threads of its own"


class TooMuch(BaseException):
    """A test has worked for too long on what a program answered."""


def run_case(module: ModuleType, case: Any, name: str) -> None:
    """Run one method of a TestCase, with what stands around it."""
    getattr(module, "setUpModule", lambda: None)()
    case.setUpClass()
    try:
        case(name).debug()
    finally:
        case.tearDownClass()
        case.doClassCleanups()


def run_method(owner: Any, name: str, given: dict[str, Any]) -> None:
    """Run one method of a class of tests that is none of unittest's."""
    made = owner()
    method = getattr(made, name)
    getattr(owner, "setup_class", lambda: None)()
    with_method = [f for part in ("setup_method", "teardown_method") for f in [getattr(made, part, None)]]
    before, after = (partial(f, method) if f and inspect.signature(f).parameters else f for f in with_method)
    if before:
        before()
    try:
        method(**given)
    finally:
        if after:
            after()


class Shown(doctest.OutputChecker):
    """Takes an output for what is wanted also where the one is as NumPy 1 shows a number, and the other as NumPy 2."""

    def check_output(self, want: str, got: str, optionflags: int) -> bool:
        """Return whether the output is right."""
        is_right = super().check_output
        return is_right(want, got, optionflags) or is_right(_plain(want), _plain(got), optionflags)


def _plain(shown: str) -> str:
    return NUMPYS_OWN.sub(lambda found: found[1] or found[2] or found[3], shown)


def run_examples(source: str, names: dict[str, Any], where: str) -> None:
    """Run the examples of a doctest, and fail at the first whose output is another."""
    test = doctest.DocTest(doctest.DocTestParser().get_examples(source), {}, where, where, 0, None)
    test.globs = names
    flags = doctest.NORMALIZE_WHITESPACE | doctest.ELLIPSIS
    failures: list[tuple[doctest.Example, str]] = []

    class Runner(doctest.DocTestRunner):
        def report_failure(self, out: Any, test: Any, example: doctest.Example, got: str) -> None:
            failures.append((example, got))

        def report_unexpected_exception(self, out: Any, test: Any, example: doctest.Example, exc_info: Any) -> None:
            raise exc_info[1]

    with redirect_stdout(StringIO()):
        Runner(Shown(), optionflags=flags | doctest.FAIL_FAST).run(test, out=lambda _text: None, clear_globs=False)
    if failures:
        example, got = failures[0]
        said = _("This gives another answer than it should: {line}")
        raise CheckFailed(said.format(line=_first_line(example.source)), got.strip()[:400], example.want.strip()[:400])


def _first_line(source: str) -> str:
    return next(iter(source.strip().splitlines()), "")[:200]


@contextmanager
def judged(world: World) -> Iterator[None]:
    """End the block as a hidden test ends: what the program raised is its own, and what does not hold has failed."""
    until = own_seconds() + OWN_SECONDS
    bounded = nullcontext() if IN_BROWSER else raising(TooMuch, OWN_SECONDS, lambda: until - own_seconds())
    before = sys.getswitchinterval(), sys.getrecursionlimit()
    try:
        with bounded:
            yield
    except BaseException as error:  # noqa: BLE001 - whatever it is, it says how the check ends
        raise _as_ending(world, error) from None
    finally:
        sys.setswitchinterval(before[0])
        sys.setrecursionlimit(before[1])
    if world.has_threads:
        raise AuthorError(THREADS)
    if world.unanswered:
        raise world.unanswered
    settle()


def _as_ending(world: World, error: BaseException) -> BaseException:
    if world.has_threads:
        return AuthorError(THREADS)
    failure = world.unanswered or failure_of(error)
    if failure is not None:
        return failure
    if isinstance(error, CheckFailed):
        return error
    if isinstance(error, (unittest.SkipTest, pytest.skip.Exception)):
        return AuthorError(f"the test skips itself: {error}")
    if isinstance(error, (AssertionError, pytest.fail.Exception)):
        return CheckFailed(_reason(error))
    if isinstance(error, TooMuch):
        return AuthorError(f"the test has worked for {OWN_SECONDS:g} s")
    return error


def _reason(error: BaseException) -> str:
    """Return what a test says of itself when it fails: its message, or else the line that does not hold."""
    text = " ".join(str(error).split())
    if text:
        return _("The test says: {message}").format(message=text[:LONGEST_REASON])
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        line = linecache.getline(frame.filename, frame.lineno or 0).strip()
        if line.startswith("assert"):
            return _("This does not hold: {line}").format(line=line[:LONGEST_REASON])
    return _("The test does not hold.")
