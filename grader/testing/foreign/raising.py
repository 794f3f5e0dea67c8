"""The exceptions of a learner's program as real ones, of the same kind where it is Python's own."""

from __future__ import annotations

import builtins
import re
from collections.abc import Callable
from typing import Any

from grader.model.errors import GraderError, LeftIn, Raised
from grader.testing.behaviour import STUB

NEVER = (KeyboardInterrupt, GeneratorExit)  # kinds that would end more than a check
QUALIFIED = re.compile(r"[^\W\d]\w*")


class Unanswered(BaseException):
    """There is no answer of the program: no ``except`` of a test, and no expectation, may take that for one."""

    def __init__(self, failure: GraderError) -> None:
        super().__init__(str(failure))
        self.failure = failure


def is_no_answer(failure: GraderError) -> bool:
    """Return whether a failure is none that a test can expect: a missing name, a stub, what could not be asked."""
    if not isinstance(failure, Raised) or isinstance(failure, LeftIn) or failure.kind == "NotWhileGrading":
        return True
    return failure.kind == "NotImplementedError" and STUB.match(failure.message) is not None


class Kinds:
    """Kinds of exceptions, made here for those that a learner's program defines, by their names."""

    def __init__(self, bases_of: Callable[[str], tuple[str, ...]]) -> None:
        self.bases_of = bases_of
        self.made: dict[str, type[BaseException]] = {}

    def kind(self, name: str, bases: tuple[str, ...], *, is_pythons: bool = True) -> type[BaseException]:
        """Return the kind of a name, which is of the kinds that are named as its bases."""
        found = self.made.get(name) or (python_kind(name) if is_pythons else None)
        if found:
            return found
        above: list[type[BaseException]] = []
        for number, base in enumerate(bases):
            known = self.made.get(base) or python_kind(base)
            if known is None and QUALIFIED.fullmatch(base) and base != "object":
                known = self.kind(base, self.bases_of(base) or bases[number + 1 :])
            if known and not any(issubclass(other, known) for other in above):
                above.append(known)
        self.made[name] = _made(name, tuple(above or [Exception]))
        return self.made[name]

    def real(self, failure: GraderError) -> BaseException:
        """Return the exception to raise in place of a failure, from which ``failure_of`` leads back to it."""
        if is_no_answer(failure):
            return Unanswered(failure)
        assert isinstance(failure, Raised)
        kind = self.kind(failure.kind, failure.bases, is_pythons=failure.is_pythons)
        if issubclass(kind, NEVER):
            return Unanswered(failure)
        error = _instance(kind, failure)
        error.__dict__["failure"] = failure
        return error


def failure_of(error: BaseException) -> GraderError | None:
    """Return the failure that an exception stands for."""
    found = error.failure if isinstance(error, Unanswered) else error.__dict__.get("failure")
    return found if isinstance(found, GraderError) else None


def python_kind(name: str) -> type[BaseException] | None:
    """Return Python's own exception of a name."""
    found = getattr(builtins, name, None)
    return found if isinstance(found, type) and issubclass(found, BaseException) else None


def _made(name: str, bases: tuple[type[BaseException], ...]) -> type[BaseException]:
    for some in (bases, bases[:1], (Exception,)):
        try:
            return type(name, some, {"__str__": _said})
        except TypeError:  # these bases go together there, and not here
            continue
    raise AssertionError(name)


def _said(error: BaseException) -> str:
    failure = failure_of(error)
    return failure.message if isinstance(failure, Raised) else BaseException.__str__(error)


def _instance(kind: type[BaseException], failure: Raised) -> BaseException:
    """Return an exception that says what the learner's does, with its arguments where these are plain."""
    for arguments in (failure.given, (failure.message,), ()):
        try:
            error = kind(*(arguments if arguments is not None else (failure.message,)))
        except Exception:  # noqa: BLE001 - such as UnicodeDecodeError, which wants five arguments
            continue
        if arguments is not failure.given or python_kind(failure.kind) is None or str(error) == failure.message:
            error.__dict__.update({name: v for name, v in failure.state.items() if not name.startswith("__")})
            return error
    return Exception(failure.message)


def message_of(error: Any) -> str:
    """Return the first line of what an exception says."""
    return next(iter(str(error).strip().splitlines()), "")[:300]
