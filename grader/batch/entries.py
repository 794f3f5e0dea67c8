"""Finds out who handed in what: the entries of a folder of submissions, by the names that LMSs give to downloads."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from grader import submission
from grader.candidates import PASSED_OVER
from grader.errors import InputError
from grader.language import _
from grader.model import Exercise, Submission
from grader.reports.clean import printable, seen

TAKEN = (".zip", ".py", ".ipynb")
# "kimminji_LATE_4012_88231_neuron-1.py": the number of the user and that of the submission; -1 is the second upload.
CANVAS = re.compile(r"(?P<called>[^_]+)(?:_LATE)?_(?P<number>[0-9]+)_[0-9]+_(?P<file>.+)", re.DOTALL)
# "Kim Minji_57_assignsubmission_file" is a folder, and with "_neuron.py" behind it a file; the learner chose the rest.
MOODLE = re.compile(r"(?P<called>.+?)_(?P<number>[0-9]+)_assignsubmission_[a-z0-9]+(?:_(?P<file>.*))?", re.DOTALL)
MOODLE_FOLDER = re.compile(r"(?P<called>.+)_(?P<number>[0-9]+)_assignsubmission_[a-z0-9]+_?", re.DOTALL)
PARTICIPANT = re.compile(r"(?:(?P<called>.*?) ?\()?Participant (?P<number>[0-9]+)\)?")
SECOND_UPLOAD = re.compile(r"-\d+(?=\.\w+$)")


@dataclass(frozen=True, slots=True)
class Who:
    """Who handed something in, exactly as its name says: a number that an LMS gave, a name, or both.

    Canvas numbers its users, and Moodle whoever takes part in one assignment.
    """

    lms: Literal["", "canvas", "moodle"] = ""
    number: str = ""
    name: str = ""

    @property
    def learner(self) -> str:
        """What results know them by where no roster says more."""
        return printable(self._said) or "\N{REPLACEMENT CHARACTER}"

    @property
    def looks(self) -> str:
        """What a reader sees of that; whoever is not somebody else, but looks like them, has the same."""
        return seen(self._said)

    @property
    def _said(self) -> str:
        return f"{self.name} (Participant {self.number})" if self.lms == "moodle" else self.number or self.name


def moodle_number(name: str) -> str:
    """Return the number that Moodle wrote into the name of an entry, or nothing where it is none of Moodle's."""
    match = MOODLE_FOLDER.fullmatch(name) or MOODLE.fullmatch(name)
    return match["number"] if match else ""


def participant(learner: str) -> Who | None:
    """Return whom results know by their number in one assignment of Moodle's, or None for all others."""
    match = PARTICIPANT.fullmatch(learner)
    return Who("moodle", match["number"], match["called"] or "") if match else None


@dataclass(frozen=True, slots=True)
class Entry:
    """What one learner handed in at once: files by the name that each had, or a single folder, archive or file."""

    learner: str  # as the roster knows them, or else as the entry's name says
    called: str  # the name that stands beside an LMS's number, fit to show
    files: tuple[tuple[str, Path], ...]
    who: Who

    @property
    def name(self) -> str:
        """What is shown of it."""
        return printable(self.files[0][1].name)


def entries(folder: Path) -> list[Entry]:
    """Return the entries of a folder in the order of their names (InputError when there is none)."""
    found: dict[tuple[Who, str], Entry] = {}
    taken = list(filter(_is_taken, _paths(folder)))
    lms = _lms_of(taken)
    for path in taken:
        entry = entry_of(path, lms)
        key = (entry.who, "" if entry.who.lms else path.name)
        found[key] = replace(found[key], files=(*found[key].files, *entry.files)) if key in found else entry
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


def _lms_of(paths: list[Path]) -> Literal["canvas", "moodle"]:
    """Return from which LMS names come that could be of either: the one that some of them are of beyond doubt."""
    names = [unicodedata.normalize("NFC", path.name) for path in paths]
    sure = {"moodle" for name in names if MOODLE.fullmatch(name) and not CANVAS.fullmatch(name)}
    sure |= {"canvas" for name in names if CANVAS.fullmatch(name) and not MOODLE.fullmatch(name)}
    return "moodle" if sure == {"moodle"} else "canvas"


def entry_of(path: Path, lms: Literal["canvas", "moodle"] = "canvas") -> Entry:
    """Return what the name of a file or folder says: what stands first in it is the LMS's, the rest a learner chose.

    In Moodle a learner chose what stands before the number, too. So a name that fits both is read as ``lms`` writes
    them, and Canvas hands out no folders.
    """
    name = unicodedata.normalize("NFC", path.name)
    if path.is_dir() and (match := MOODLE_FOLDER.fullmatch(name)):
        who = Who("moodle", match["number"], match["called"])
        return Entry(who.learner, printable(match["called"]), ((name, path),), who)
    is_moodles = lms == "moodle" and MOODLE.fullmatch(name)
    if not is_moodles and not path.is_dir() and (match := CANVAS.fullmatch(name)):
        who = Who("canvas", match["number"])
        file = SECOND_UPLOAD.sub("", match["file"])
    elif match := MOODLE.fullmatch(name):
        who = Who("moodle", match["number"], match["called"])
        file = match["file"] or name
    else:
        who = Who(name=name if path.is_dir() else name.rsplit(".", 1)[0])
        file = name
    return Entry(who.learner, printable(match["called"]) if match else "", ((file, path),), who)


def read(entry: Entry, exercises: tuple[Exercise, ...], only: Exercise | None) -> Submission:
    """Return what was handed in (InputError when it cannot be read)."""
    return submission.gathered(entry.name, entry.files, exercises, only=only)


def digest(handed_in: Submission) -> str:
    """Return a digest of all that is graded of a submission."""
    parts = (f"{slug}/{s.name}:{s.sha256}" for slug, sources in handed_in.sources.items() for s in sources)
    return hashlib.sha256("\n".join(sorted(parts)).encode()).hexdigest()
