"""Finds out who handed in what: the entries of a folder of submissions, by the names that LMSs give to downloads."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass, replace
from pathlib import Path
from statistics import median
from typing import Literal

from grader.files.opening import PASSED_OVER
from grader.model.course import Exercise
from grader.model.errors import InputError
from grader.model.language import _
from grader.model.sanitize import printable, seen
from grader.model.submission import Submission
from grader.submissions import intake

TAKEN = (".zip", ".py", ".ipynb")
# "kimminji_LATE_4012_88231_neuron-1.py": the number of the user and that of the submission; -1 is the second upload.
# What stands before and behind them was chosen by somebody, and may look the same: hence every place where they fit.
CANVAS = re.compile(r"(?<=.)(?=_(0|[1-9][0-9]*)_(0|[1-9][0-9]*)_(.+))", re.DOTALL)
ALIKE = 10  # times larger or smaller than usual, a number is none of a submission to this assignment
# "Kim Minji_57_assignsubmission_file" is a folder, and with "_neuron.py" behind it a file; the learner chose the rest.
MOODLE = re.compile(r"(?P<called>.+?)_(?P<number>[0-9]+)_assignsubmission_[a-z0-9]+(?:_(?P<file>.*))?", re.DOTALL)
MOODLE_FOLDER = re.compile(r"(?P<called>.+)_(?P<number>[0-9]+)_assignsubmission_[a-z0-9]+_?", re.DOTALL)
PARTICIPANT = re.compile(r"(?:(?P<called>.*?) ?\()?Participant (?P<number>[0-9]+)\)?")
SECOND_UPLOAD = re.compile(r"-\d+(?=\.\w+$)")


Lms = Literal["", "canvas", "moodle"]


@dataclass(frozen=True, slots=True)
class Who:
    """Who handed something in, exactly as its name says: a number that an LMS gave, a name, or both.

    Canvas numbers its users, and Moodle whoever takes part in one assignment.
    """

    lms: Lms = ""
    number: str = ""
    name: str = ""
    perhaps: tuple[str, ...] = ()  # other numbers of Canvas', one of which it may be as well

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
    usual = _usual_submission(taken)
    for path in taken:
        entry = entry_of(path, lms, usual)
        key = (entry.who, path.name if entry.who.perhaps or not entry.who.lms else "")
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


def _lms_of(paths: list[Path]) -> Lms:
    """Return from which LMS names come that could be of either: the one that some of them are of beyond doubt."""
    sure: set[Lms] = set()
    for path in paths:
        name = unicodedata.normalize("NFC", path.name)
        fits_moodle, fits_canvas = bool(MOODLE.fullmatch(name)), bool(CANVAS.search(name))
        if fits_moodle != fits_canvas:
            sure.add("moodle" if fits_moodle else "canvas")
    return sure.pop() if len(sure) == 1 else ""


def _usual_submission(paths: list[Path]) -> float | None:
    """Return what is usual among the numbers of submissions in names that Canvas can have written in one way only."""
    names = [unicodedata.normalize("NFC", path.name) for path in paths if not path.is_dir()]
    sure = [int(ways[0][2]) for name in names if len(ways := list(CANVAS.finditer(name))) == 1]
    return median(sure) if sure else None


def _of_canvas(name: str, usual: float | None) -> list[re.Match[str]]:
    """Return the ways in which Canvas can have made a name: group 1 is whose it is, and 3 what the file was called.

    A submission whose number is far from what is ``usual`` in the folder is none, as in "kim_4012_88231_1_line.py".
    """
    ways = list(CANVAS.finditer(name))
    if len(ways) > 1 and usual:
        return [way for way in ways if usual / ALIKE <= int(way[2]) <= usual * ALIKE] or ways
    return ways


def entry_of(path: Path, lms: Lms = "", usual: float | None = None) -> Entry:
    """Return what the name of a file or folder says.

    Learners choose what files are called, and many their own names. So a name that fits two systems is read as ``lms``
    writes them, or else as the one whose number comes first; Canvas hands out no folders. What Canvas can have made in
    several ways is perhaps that of each.
    """
    name = unicodedata.normalize("NFC", path.name)
    if path.is_dir() and (match := MOODLE_FOLDER.fullmatch(name)):
        who = Who("moodle", match["number"], match["called"])
        return Entry(who.learner, printable(match["called"]), ((name, path),), who)
    match, ways = MOODLE.fullmatch(name), [] if path.is_dir() else _of_canvas(name, usual)
    if match and ways and lms != "canvas" and (lms == "moodle" or match.start("number") <= ways[0].start()):
        ways = []
    if ways:
        first, *others = ways
        who = Who("canvas", first[1], perhaps=tuple(way[1] for way in others))
        called, file = name[: first.start()].removesuffix("_LATE"), SECOND_UPLOAD.sub("", first[3])
    elif match:
        who = Who("moodle", match["number"], match["called"])
        called, file = match["called"], match["file"] or name
    else:
        who = Who(name=name if path.is_dir() else name.rsplit(".", 1)[0])
        called, file = "", name
    return Entry(who.learner, printable(called), ((file, path),), who)


def read(
    entry: Entry, exercises: tuple[Exercise, ...], only: Exercise | None, answers: intake.Answers = intake.none
) -> Submission:
    """Return what was handed in (InputError when it cannot be read)."""
    return intake.gathered(entry.name, entry.files, exercises, answers, only=only)


def digest(handed_in: Submission) -> str:
    """Return a digest of all that is graded of a submission."""
    parts = (f"{slug}/{s.name}:{s.sha256}" for slug, sources in handed_in.sources.items() for s in sources)
    return hashlib.sha256("\n".join(sorted(parts)).encode()).hexdigest()
