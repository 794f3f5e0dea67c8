"""Reads what a learner handed in, once, into bytes; afterwards nothing is opened again."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path, PurePosixPath

from grader.files.opening import MIB, MOST_TOGETHER, Candidate, in_folder, opened
from grader.files.unpacking import LARGEST_ARCHIVE, in_archive, opened_archive
from grader.model.course import Exercise
from grader.model.errors import InputError, StudentFailure
from grader.model.language import _
from grader.model.sanitize import printable
from grader.model.submission import Source, Submission, Survey

MOST_FILES = 8  # for one exercise: the three forms, and copies with other names

Look = Callable[[Source], Survey]
COPY = re.compile(r"[ _]?\(\d+\)(?=\.)")  # of names that browsers give to downloads


def read(path: Path, exercises: tuple[Exercise, ...], *, only: Exercise | None = None) -> Submission:
    """Return what is at ``path``: a folder, a zip, or one file, which ``only`` may assign to an exercise by force."""
    return gathered(printable(path.name or str(path)), ((path.name, path),), exercises, only=only)


def gathered(
    name: str, files: tuple[tuple[str, Path], ...], exercises: tuple[Exercise, ...], *, only: Exercise | None = None
) -> Submission:
    """Return what is in several files, folders and zips together, each file by the name that its learner gave it."""
    if len(files) > MOST_TOGETHER:
        raise InputError(_("{path} holds more than {count} files.").format(path=name, count=MOST_TOGETHER))
    with ExitStack() as open_:
        candidates: list[Candidate] = []
        empty = single = False
        for called, path in files:
            there = open_.enter_context(opened(path))
            single = len(files) == 1 and not there.is_folder and path.suffix.lower() != ".zip"
            if there.is_folder:
                candidates += in_folder(there)
                empty = not there.entries(1)
            elif path.suffix.lower() == ".zip":
                candidates += in_archive(path, open_.enter_context(opened_archive(there)))
            elif path.suffix in (".py", ".ipynb"):
                candidates.append(Candidate(called, there.content))
        found = _by_exercise(candidates, exercises, only if single else None)
    if not found:
        raise InputError(_no_known_file(files[0][1], exercises, empty=empty))
    return Submission(name, found, single)


def source(name: str, content: bytes) -> Source:
    """Return a file that has been read."""
    readable = name.encode("utf-8", "replace").decode()  # a file system's name may be no text
    return Source(unicodedata.normalize("NFC", readable), content, hashlib.sha256(content).hexdigest())


def _by_exercise(
    candidates: Iterable[Candidate], exercises: tuple[Exercise, ...], only: Exercise | None
) -> dict[str, tuple[Source, ...]]:
    """Return the files of each exercise; of two with the same name, the one that lies higher counts.

    Two that would unpack to one file are refused, because which one counts is not ours to say, and so are too many.
    """
    paths: set[str] = set()
    found: dict[str, dict[str, Candidate]] = {}
    for candidate in candidates:
        name = PurePosixPath(candidate.name)
        if exercise := only or _exercise_of(name.name, exercises):
            path = unicodedata.normalize("NFC", candidate.name).casefold()
            if path in paths:
                raise InputError(_("{name} is there twice; hand in one of them.").format(name=candidate.name))
            paths.add(path)
            others = found.setdefault(exercise.slug, {})
            known = others.get(name.name.lower())
            if known is None or len(name.parts) < len(PurePosixPath(known.name).parts):
                others[name.name.lower()] = candidate
    submitted: dict[str, tuple[Source, ...]] = {}
    read = 0
    for slug, named in found.items():
        if len(named) > MOST_FILES:
            raise InputError(
                _("There are {count} files for {slug}; hand in at most {limit}.").format(
                    count=len(named), slug=slug, limit=MOST_FILES
                )
            )
        for candidate in sorted(named.values(), key=_python_first):
            content = candidate.content()
            read += len(content)
            if read > LARGEST_ARCHIVE:
                raise InputError(
                    _("The files are larger than {limit} MiB in all.").format(limit=LARGEST_ARCHIVE // MIB)
                )
            submitted[slug] = (*submitted.get(slug, ()), source(candidate.name, content))
    return submitted


def _python_first(candidate: Candidate) -> tuple[bool, int, str]:
    return candidate.name.endswith(".ipynb"), len(candidate.name), candidate.name


def _exercise_of(name: str, exercises: tuple[Exercise, ...]) -> Exercise | None:
    known = COPY.sub("", unicodedata.normalize("NFC", name).lower())
    return next((e for e in exercises if known in (e.file, *e.notebooks)), None)


def _no_known_file(path: Path, exercises: tuple[Exercise, ...], *, empty: bool) -> str:
    names = ", ".join(e.file for e in exercises)
    if empty:
        return _("{path} is empty; it should hold {names} (or notebooks with these names).").format(
            path=path, names=names
        )
    return _(
        "{path}: no file of the course; expected are {names}, or the same as .ipynb. "
        "To grade one file under another name, say which exercise it is with --exercise."
    ).format(path=path, names=names)


def decided(handed_in: Submission, exercises: Iterable[Exercise], survey: Look) -> Submission:
    """Return a submission with the one file of each exercise that is graded."""
    chosen = {e.slug: choose(e, found, survey) for e in exercises if (found := handed_in.sources.get(e.slug))}
    sources: dict[str, tuple[Source, ...]] = {slug: (source,) for slug, (source, _notices) in chosen.items()}
    return replace(handed_in, sources=sources, notices={slug: notices for slug, (_source, notices) in chosen.items()})


def choose(exercise: Exercise, sources: tuple[Source, ...], survey: Look) -> tuple[Source, tuple[str, ...]]:
    """Return the file in which most is written, and a notice about each other one that has work in it.

    A tie goes to the .py, which comes first in ``sources``. That none can be read is for whoever opens one to say.
    """
    if len(sources) == 1:
        return sources[0], ()
    surveys: list[tuple[Source, Survey]] = []
    unreadable: list[str] = []
    for source in sources:
        try:
            surveys.append((source, survey(source)))
        except StudentFailure:  # the parser does not survive it, so there is nothing in it
            surveys.append((source, Survey(0, tuple(task.number for task in exercise.tasks))))
        except InputError as error:
            unreadable.append(str(error))
    if not surveys:
        return sources[0], ()
    least = min(found.written for _source, found in surveys)
    chosen, _found = max(surveys, key=lambda each: each[1].written)
    notices = [
        _("{other} was not graded: {chosen} has more of the tasks in it, or as many.").format(
            other=other.name, chosen=chosen.name
        )
        for other, found in surveys
        if other is not chosen
        and found.written
        and (found.written > least or len(found.unfinished) < len(exercise.tasks))
    ]
    return chosen, (*unreadable, *notices)
