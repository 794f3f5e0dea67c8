"""Finds out who handed in what: the entries of a folder of submissions, by the names that LMSs give to downloads."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from grader.files.opening import PASSED_OVER
from grader.files.searching import ZIP
from grader.files.unpacking import unpacked
from grader.model.course import Exercise
from grader.model.errors import InputError
from grader.model.language import _
from grader.model.sanitize import printable
from grader.model.submission import PROGRAMS, Submission
from grader.submissions import intake, names
from grader.submissions.downloads import BRIGHTSPACE, download_of, is_note, is_one_learners, moodles
from grader.submissions.who import Who

TAKEN = (ZIP, *PROGRAMS)
FEWEST_IN_CLASS = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """What one learner handed in at once: files by the name that each had, or a single folder, archive or file."""

    learner: str  # as the roster knows them, or else as the entry's name says
    called: str  # the name that stands beside an LMS's number, fit to show
    files: tuple[tuple[str, Path], ...]
    who: Who
    handed_in_at: str = ""  # as the names say that Brightspace and Blackboard give

    @property
    def name(self) -> str:
        """What is shown of it."""
        return printable(self.files[0][1].name)


@contextmanager
def opened_class(path: Path, exercises: Collection[Exercise]) -> Iterator[Path]:
    """Give the folder of the entries: that at a path, or what is in the zip there, or a single folder within either.

    InputError where it is of a system that does not say whose anything is.
    """
    with ExitStack() as stack:
        is_zip = path.suffix.lower() == ZIP and not path.is_dir()
        if path.is_file() and not is_zip:
            raise InputError(_("{path} is neither a folder of submissions nor a zip of one.").format(path=path))
        folder = _inner(stack.enter_context(unpacked(path)) if is_zip else path, exercises)
        _refuse_nameless(path, _paths(folder), exercises)
        yield folder


def _inner(folder: Path, exercises: Collection[Exercise]) -> Path:
    """Return the folder of the entries: one that lies alone in another may hold them, if several are in it."""
    ours = {"exercises", *(exercise.folder for exercise in exercises)}
    inner = folder
    while len(paths := _paths(inner)) == 1 and paths[0].is_dir() and not is_one_learners(paths[0].name):
        inner = paths[0]
        inside = _paths(inner)
        if any(names.exercise_of(each.name, exercises) or each.name in ours for each in inside):
            return folder  # of one learner
        if sum(map(_is_taken, inside)) >= FEWEST_IN_CLASS:
            return inner
    return folder


def _refuse_nameless(path: Path, paths: list[Path], exercises: Collection[Exercise]) -> None:
    """Refuse what Gradescope, Google Classroom and mail hand out, whose names do not say which learner is which."""
    said = _(
        "{path} looks like a download from {system}, whose names do not say whose a file is. Make a folder for each "
        "learner, named as in your roster, with their files in it; docs/lms.md says how."
    )
    named = [each.name for each in paths]
    parted = [name.rpartition(" - ") for name in named]
    of_classroom = [who for who, dash, file in parted if dash and who and names.exercise_of(file, exercises)]
    system = ""
    if "submission_metadata.yml" in named:
        system = "Gradescope"
    elif len(of_classroom) >= FEWEST_IN_CLASS and not any(BRIGHTSPACE.fullmatch(name) for name in named):
        system = "Google Classroom"
    elif named and all(name.lower().endswith((".eml", ".msg", ".mbox")) for name in named):
        system = _("a mail program")
    if system:
        raise InputError(said.format(path=path, system=system))


def entries(folder: Path, exercises: Collection[Exercise] = ()) -> list[Entry]:
    """Return the entries of a folder, by learner in the order of their names (InputError when there is none).

    What an LMS hands out is one also where it is of a kind that cannot be graded: whoever handed it in is told so.
    """
    paths = _paths(folder)
    download = download_of((path.name, path.is_dir()) for path in paths if _is_taken(path))
    found: dict[tuple[Who, str], Entry] = {}
    attempts: dict[tuple[Who, str], str] = {}
    for path in paths:
        said = download.said(unicodedata.normalize("NFC", path.name), is_folder=path.is_dir())
        if not _is_taken(path) and not (said.who.lms and names.amiss(said.file, exercises)[1]):
            continue
        entry = Entry(said.who.learner, printable(said.called), ((said.file, path),), said.who, said.attempt)
        key = (said.who, said.attempt or (path.name if said.who.perhaps or not said.who.lms else ""))
        found[key] = replace(found[key], files=(*found[key].files, *entry.files)) if key in found else entry
        attempts[key] = said.attempt
    if not found:
        why = _("{path}: there is no submission in it; each should be a folder, a zip, a notebook or a .py file.")
        raise InputError(why.format(path=folder))
    return [found[key] for key in sorted(found, key=attempts.__getitem__)]


def others(folder: Path, found: Iterable[Entry]) -> list[str]:
    """Return the names of what lies in a folder and is in none of its entries, nor from the LMS itself."""
    taken = {path for entry in found for _called, path in entry.files}
    return [printable(path.name) for path in _paths(folder) if path not in taken and not is_note(path.name)]


def _paths(folder: Path) -> list[Path]:
    try:
        found = sorted(p for p in folder.iterdir() if p.name not in PASSED_OVER)
        return [p for p in found if p.name[0] != "." or moodles(p.name)]  # a display name may begin with a dot
    except OSError as error:
        raise InputError(_("{path}: cannot be read ({reason}).").format(path=folder, reason=error.strerror)) from None


def _is_taken(path: Path) -> bool:
    return path.is_dir() or path.suffix.lower() in TAKEN


def read(
    entry: Entry, exercises: tuple[Exercise, ...], only: Exercise | None, answers: intake.Answers = intake.none
) -> Submission:
    """Return what was handed in (InputError when it cannot be read)."""
    return intake.gathered(entry.name, entry.files, exercises, answers, only=only)


def digest(handed_in: Submission) -> str:
    """Return a digest of all that is graded of a submission."""
    parts = (f"{slug}/{s.name}:{s.sha256}" for slug, sources in handed_in.sources.items() for s in sources)
    return hashlib.sha256("\n".join(sorted(parts)).encode()).hexdigest()
