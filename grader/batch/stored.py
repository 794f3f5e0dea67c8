"""Reports as they lie beside a gradebook, believed only as they were written."""

from __future__ import annotations

import hashlib
from pathlib import Path, PurePath
from typing import Any, cast

import msgspec

from grader.batch.attempt import folder_of
from grader.batch.standing import Grading, Standing
from grader.files.opening import content_of
from grader.marking import store
from grader.marking.final import final
from grader.model.document import Document
from grader.model.errors import InputError
from grader.model.language import _
from grader.model.sanitize import clean_line
from grader.reports import validation


def is_within(folder: Path, name: PurePath) -> bool:
    """Return whether a name leads to a file beneath a folder, and no link leads elsewhere."""
    if name.is_absolute() or ".." in name.parts:
        return False
    return (folder / name).parent.resolve() == folder.resolve() / name.parent


def is_as_written(grading: Grading, folder: Path) -> bool:
    """Return whether the report of a grading still says what was written down."""
    if not is_within(folder, PurePath(grading.report)):
        return False
    try:
        content = content_of(folder / grading.report)
    except InputError:
        return False
    return not grading.report_sha256 or _digest(content) == grading.report_sha256


def marks_path(folder: Path, learner: str) -> Path:
    """Return where it is written down what somebody has decided about a learner."""
    return folder / store.FOLDER / f"{folder_of(learner)}.json"


def read_report(folder: Path, standing: Standing) -> Document:
    """Return the report that counts for a learner, with what somebody has decided since."""
    marks = store.read(marks_path(folder, standing.learner), standing.learner)
    return final(read_as_graded(folder, standing), marks)


def read_as_graded(folder: Path, standing: Standing) -> Document:
    """Return the report that counts for a learner, as it was written down (InputError where it was changed since)."""
    name = PurePath(standing.report)
    if not is_within(folder, name):
        said = _("{path}: {report} is no report of these results; grade {learner} again.")
        raise InputError(said.format(path=folder, report=clean_line(standing.report, 200), learner=standing.learner))
    content = content_of(folder / name)
    try:
        document: Any = msgspec.json.decode(content)
    except (msgspec.DecodeError, RecursionError):
        document = None
    if standing.report_sha256:
        is_sound = _digest(content) == standing.report_sha256
    else:  # from a gradebook of version 1
        is_sound = validation.is_report(document) and not validation.faults(document)
    if not is_sound or not isinstance(document, dict):
        said = _("{path} is not what was written there; the same `grade batch` grades {learner} again.")
        raise InputError(said.format(path=folder / name, learner=standing.learner))
    return cast("Document", document)


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
