"""What hidden tests may catch or raise: the public names of ``grader.model.errors``."""

from grader.model.errors import (
    AuthorError,
    CheckFailed,
    CourseError,
    Died,
    GraderError,
    InputError,
    Missing,
    Raised,
    StudentFailure,
    TimedOut,
)

__all__ = [
    "AuthorError",
    "CheckFailed",
    "CourseError",
    "Died",
    "GraderError",
    "InputError",
    "Missing",
    "Raised",
    "StudentFailure",
    "TimedOut",
]
