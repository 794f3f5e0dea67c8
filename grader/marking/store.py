"""Reads and writes files of marks, each whole, beside the reports of a class."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

import msgspec

from grader.files.opening import content_of
from grader.files.writing import OWN, locked, write_whole, writing
from grader.marking.given import Entry, Marks
from grader.model.errors import InputError
from grader.model.language import _
from grader.model.sanitize import clean_line
from grader.system.folder import by_path

FOLDER, LOCK = "marks", ".lock"


def schema_file() -> Path:
    """Return where the JSON Schema of a file of marks is."""
    return Path(__file__).parent / "schemas" / "marks-1.0.schema.json"


def read(path: Path, learner: str) -> Marks | None:
    """Return the marks in a file, or None where there is none (InputError where it is none of this learner's)."""
    if not path.parent.is_dir() or not (path.is_file() or path.is_symlink()):
        return None
    _refuse_link(path.parent)
    marks = parsed(path, content_of(path))
    if marks.learner != clean_line(learner, 255):
        said = _("{path} is about {other}, and not about {learner}; put it where it belongs.")
        raise InputError(said.format(path=path, other=marks.learner, learner=learner))
    return marks


def _refuse_link(folder: Path) -> None:
    if folder.is_symlink():
        said = _("{path} is a symbolic link; marks lie in the folder of the results itself.")
        raise InputError(said.format(path=folder))


def parsed(path: Path, content: bytes) -> Marks:
    """Return the marks that a file holds (InputError where it holds something else)."""
    try:
        return msgspec.json.decode(content, type=Marks)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        said = _("{path} is no valid file of marks ({reason}); mend it, or put it aside.")
        raise InputError(said.format(path=path, reason=str(error).rstrip("."))) from None


def text_of(marks: Marks) -> bytes:
    """Return the text of a file of marks."""
    return msgspec.json.format(msgspec.json.encode(marks), indent=1) + b"\n"


@contextmanager
def held(folder: Path) -> Iterator[None]:
    """Keep others from deciding something at the same time; ``folder`` is that of the marks."""
    with ExitStack() as stack:
        with writing(folder):
            folder.mkdir(exist_ok=True)
            _refuse_link(folder)
            stack.enter_context(locked(by_path(folder), LOCK))
        yield


def write(path_of: Callable[[str], Path], decided: Mapping[str, Iterable[Entry]]) -> None:
    """Write down what was decided about some learners, of all or of none; it has to be ``held`` meanwhile."""
    before = {learner: read(path_of(learner), learner) for learner in decided}
    contents = {learner: content_of(path_of(learner)) for learner, marks in before.items() if marks}
    written: list[Path] = []
    try:
        for learner, entries in decided.items():
            marks = before[learner] or Marks(learner=clean_line(learner, 255), entries=[])
            path = path_of(learner)
            with writing(path):
                write_whole(path, text_of(marks.and_also(entries)), synced=True, mode=OWN)
            written.append(path)
    except BaseException:
        there = {path_of(learner): content for learner, content in contents.items()}
        for path in written:  # as on a full disk, where what was there before still fits
            if path in there:
                write_whole(path, there[path], synced=True, mode=OWN)
            else:
                path.unlink(missing_ok=True)
        raise
