"""What lies beside a program when it runs: files that its exercise gives, such as data and helper modules."""

from __future__ import annotations

from grader.model.course import Exercise
from grader.model.errors import InputError
from grader.model.language import _


def files_of(exercise: Exercise) -> dict[str, bytes]:
    """Return the files of an exercise by name (InputError where one cannot be read).

    They are the course's own, whatever a learner may have made of theirs.
    """
    try:
        return {path.name: path.read_bytes() for path in exercise.given}
    except OSError as error:
        said = _("{path}: cannot be read ({reason}).")
        raise InputError(said.format(path=error.filename, reason=error.strerror)) from None
