"""Finds out who handed in what: the entries of a folder of submissions, by the names that LMSs give to downloads."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from grader import submission
from grader.candidates import PASSED_OVER
from grader.errors import InputError
from grader.language import _
from grader.model import Exercise, Submission
from grader.reports.clean import printable

TAKEN = (".zip", ".py", ".ipynb")
# "Kim Minji_123456_assignsubmission_file" is a folder, and with "_neuron.py" behind it a file.
MOODLE = re.compile(r"(?P<called>.+)_(?P<id>\d+)_assignsubmission_file(?:_(?P<file>.*))?")
# "kimminji_LATE_4012_88231_neuron-1.py": the number of the user and that of the submission; -1 is the second upload.
CANVAS = re.compile(r"(?P<called>[^_]+)(?:_LATE)?_(?P<id>\d+)_\d+_(?P<file>.+)")
SECOND_UPLOAD = re.compile(r"-\d+(?=\.\w+$)")


@dataclass(frozen=True, slots=True)
class Entry:
    """What one learner handed in at once: files by the name that each had, or a single folder, archive or file."""

    learner: str  # as the LMS numbers them, or else as the entry is called
    called: str  # the name that stands beside the number, if any
    files: tuple[tuple[str, Path], ...]

    @property
    def name(self) -> str:
        """What is shown of it."""
        return printable(self.files[0][1].name)


def entries(folder: Path) -> list[Entry]:
    """Return the entries of a folder in the order of their names (InputError when there is none)."""
    found: dict[tuple[str, ...], Entry] = {}
    for path in filter(_is_taken, _paths(folder)):
        entry = _entry(path)
        key = (entry.learner,) if entry.called else (entry.learner, path.name)
        together = found[key].files if key in found else ()
        found[key] = Entry(entry.learner, entry.called, (*together, *entry.files))
    if not found:
        said = _("{path}: there is no submission in it; each should be a folder, a zip, a notebook or a .py file.")
        raise InputError(said.format(path=folder))
    return list(found.values())


def others(folder: Path) -> list[str]:
    """Return the names of what lies in a folder and is no entry."""
    return [printable(path.name) for path in _paths(folder) if not _is_taken(path)]


def _paths(folder: Path) -> list[Path]:
    try:
        return sorted(p for p in folder.iterdir() if p.name[0] != "." and p.name not in PASSED_OVER)
    except OSError as error:
        raise InputError(_("{path}: cannot be read ({reason}).").format(path=folder, reason=error.strerror)) from None


def _is_taken(path: Path) -> bool:
    return path.is_dir() or path.suffix.lower() in TAKEN


def _entry(path: Path) -> Entry:
    name = unicodedata.normalize("NFC", path.name)
    if match := MOODLE.fullmatch(name) or CANVAS.fullmatch(name):
        file = SECOND_UPLOAD.sub("", match["file"] or "") if match.re is CANVAS else match["file"]
        return Entry(match["id"], match["called"], ((file or name, path),))
    return Entry(printable(name if path.is_dir() else name.rsplit(".", 1)[0]), "", ((name, path),))


def read(entry: Entry, exercises: tuple[Exercise, ...], only: Exercise | None) -> Submission:
    """Return what was handed in (InputError when it cannot be read)."""
    return submission.gathered(entry.name, entry.files, exercises, only=only)


def digest(handed_in: Submission) -> str:
    """Return a digest of all that is graded of a submission."""
    parts = (f"{slug}/{s.name}:{s.sha256}" for slug, sources in handed_in.sources.items() for s in sources)
    return hashlib.sha256("\n".join(sorted(parts)).encode()).hexdigest()
