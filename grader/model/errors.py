"""Everything that this package raises on purpose.

GraderError
├── InputError            what somebody typed or handed in is wrong: one sentence, exit 2
│   ├── CourseError       ... and it is a file of the course, named with its key
│   └── WeakSandbox       ... and it is this machine, which cannot lock learners' code in as was asked for
├── AuthorError           a hidden test asks what cannot be answered: the check is BROKEN
├── WorkerFailure         a worker that was never ready: ours, so the check is BROKEN
└── StudentFailure        what a learner's program did instead of answering
    ├── Raised            it raised an exception
    │   └── LeftIn        ... and that is the raise of a stub, left in beside the learner's code
    ├── Missing           it has no such name (yet)
    ├── TimedOut          it did not answer in time
    └── Died              its process ended

CheckFailed is an AssertionError, because it is what ``assert`` means in a hidden test.
"""

from __future__ import annotations

from typing import Any

from grader.model.sanitize import printable


class GraderError(Exception):
    """The root of the tree above."""


class InputError(GraderError):
    """One sentence for the person at the terminal: what, where, and what next; several where much is wrong at once.

    They may quote any name that a file has, so they are made fit to print, to send and to store when they are made.
    """

    def __init__(self, *sentences: str) -> None:
        super().__init__("\n".join(map(printable, sentences)))


class CourseError(InputError):
    """A file of the course is wrong; the sentence names the file and the key."""


class WeakSandbox(InputError):
    """Nothing is run where learners' code cannot be locked in as firmly as was asked for."""


class AuthorError(GraderError):
    """A hidden test is written wrongly; the learner loses no point for it."""


class WorkerFailure(GraderError):
    """A worker broke before it was locked in, so no code of a learner had run."""


class StudentFailure(GraderError):
    """A learner's program did not answer."""


class Raised(StudentFailure):
    """It raised; everything about the exception is text."""

    def __init__(
        self,
        kind: str,
        message: str,
        place: str = "",
        frames: tuple[str, ...] = (),
        line: str = "",
        nearest: str = "",
        bases: tuple[str, ...] = (),
        given: tuple[Any, ...] | None = None,
        state: dict[str, Any] | None = None,
        is_pythons: bool = True,
    ) -> None:
        super().__init__(f"{kind}: {message}" if message else kind)
        self.kind = kind
        self.message = message
        self.place = place
        self.frames = frames
        self.line = line  # how the line at ``place`` reads
        self.nearest = nearest  # the name most similar to one that it misses
        self.bases = bases  # the names of the kinds that its kind is one of, as ("LookupError", "Exception", …)
        self.given = given  # its arguments, where all of them are plain
        self.is_pythons = is_pythons  # and no kind of the learner's that has the name of one
        self.state = state or {}  # its attributes that are plain


class LeftIn(Raised):
    """The raise of a stub was left in a function that has code beside it."""

    def __init__(self, line: str, function: str, place: str, frames: tuple[str, ...]) -> None:
        super().__init__("NotImplementedError", "", place, frames, line)
        self.function = function


class Missing(StudentFailure):
    """It defines no such name; ``nearest`` is the most similar one that it does define."""

    def __init__(self, name: str, nearest: str | None = None) -> None:
        super().__init__(name)
        self.name = name
        self.nearest = nearest


class TimedOut(StudentFailure):
    """It gave no answer within the limit."""

    def __init__(self, seconds: float, *, for_all: bool = False) -> None:
        super().__init__(f"{seconds:g} s")
        self.seconds = seconds
        self.for_all = for_all  # checks of the exercise together


class Died(StudentFailure):
    """Its process ended, or had to be ended; ``how`` says it in a clause."""

    def __init__(self, how: str) -> None:
        super().__init__(how)
        self.how = how


class CheckFailed(AssertionError):
    """An answer that is not the right one."""

    def __init__(self, reason: str = "", got: str = "", expected: str = "") -> None:
        super().__init__(reason or f"got {got}, expected {expected}")
        self.reason = reason
        self.got = got
        self.expected = expected
