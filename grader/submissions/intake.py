"""Reads what a learner handed in, once, into bytes; afterwards nothing is opened again."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from grader.files.opening import LARGEST_FILE, MIB, MOST_TOGETHER, Candidate
from grader.files.searching import Search
from grader.files.unpacking import LARGEST_ARCHIVE
from grader.model.course import Exercise
from grader.model.errors import InputError
from grader.model.language import _
from grader.model.sanitize import printable
from grader.model.submission import PROGRAMS, Source, Submission, bare
from grader.submissions import kinds, names

MOST_FILES = 24  # for one exercise: each form of it, in each of somebody's folders

Answers = Callable[[Exercise], Collection[bytes]]


def none(_exercise: Exercise) -> Collection[bytes]:
    """Return no solutions, as of a course that keeps them elsewhere."""
    return ()


def read(
    path: Path, exercises: tuple[Exercise, ...], answers: Answers = none, *, only: Exercise | None = None
) -> Submission:
    """Return what is at ``path``: a folder, a zip, or one file, which ``only`` may assign to an exercise by force."""
    return gathered(
        printable(path.name or path.resolve().name or str(path)), ((path.name, path),), exercises, answers, only=only
    )


def gathered(
    name: str,
    files: tuple[tuple[str, Path], ...],
    exercises: tuple[Exercise, ...],
    answers: Answers = none,
    *,
    only: Exercise | None = None,
) -> Submission:
    """Return what is in several files, folders and zips together, each file by the name that its learner gave it.

    ``answers`` returns the course's own solutions of an exercise, ``bare``, which are nobody's work. InputError
    when there is nothing that could be graded; it names what may have been meant.
    """
    if len(files) > MOST_TOGETHER:
        raise InputError(_("{path} holds more than {count} files.").format(path=name, count=MOST_TOGETHER))
    with Search() as search:
        candidates = [candidate for called, path in files for candidate in search.files(called, path)]
        is_single = len(files) == search.loose == 1
        if is_single:
            candidates += _beside(files[0][1], candidates[0], exercises, only, search)
        found, strays = _by_exercise(candidates, exercises, only, is_single=is_single)
        strays = (*search.refused, *strays)
    if not found:
        raise InputError(" ".join(strays) or _no_known_file(files[0][1], exercises, empty=search.is_empty))
    sources, notices = _without_answers(found, exercises, answers)
    if missing := next((e for e in exercises if e.slug not in sources), None):
        notices[missing.slug] = strays
    return Submission(name, sources, is_single, {slug: told for slug, told in notices.items() if told})


def _by_exercise(
    candidates: list[Candidate], exercises: tuple[Exercise, ...], only: Exercise | None, *, is_single: bool
) -> tuple[dict[str, list[Source]], tuple[str, ...]]:
    """Return the files of each exercise, and sentences on what was perhaps meant for one.

    Two that would unpack to one file are refused, because which one counts is not ours to say, and so are too many.
    """
    paths: set[str] = set()
    wanted: dict[str, list[tuple[Candidate, str]]] = {}
    strays = []
    for candidate, exercise, fault in _assigned(candidates, exercises, only, is_single=is_single):
        if exercise is None:
            strays.append(fault)
            continue
        path = unicodedata.normalize("NFC", candidate.name).casefold()
        if path in paths:
            raise InputError(_("{name} is there twice; hand in one of them.").format(name=candidate.name))
        paths.add(path)
        wanted.setdefault(exercise.slug, []).append((candidate, fault))
    found: dict[str, list[Source]] = {}
    of_slug = {exercise.slug: exercise for exercise in exercises}
    size = 0
    for slug, files in wanted.items():
        if len(files) > MOST_FILES:
            said = _("There are {count} files for {slug}; hand in at most {limit}.")
            raise InputError(said.format(count=len(files), slug=slug, limit=MOST_FILES))
        for candidate, fault in sorted(files, key=_python_first):
            made = _read(candidate, slug, fault)
            size += len(made.content)
            if size > LARGEST_ARCHIVE:
                said = _("The files are larger than {limit} MiB in all.")
                raise InputError(said.format(limit=LARGEST_ARCHIVE // MIB))
            found.setdefault(slug, []).append(made)
    for slug, read_files in list(found.items()):
        # Of what is the same to the letter, with all that it imports, the first counts; what was not read is not alike.
        distinct: dict[tuple[str, str], Source] = {}
        for each in assembled(of_slug[slug], read_files):
            distinct.setdefault((each.sha256, "" if each.content else each.fault), each)
        found[slug] = [*distinct.values()]
        if not distinct:
            del found[slug]
            said = _("{name} was handed in without {file}, which imports it.")
            strays.append(said.format(name=read_files[0].name, file=of_slug[slug].file))
    return found, tuple(strays)


def assembled(exercise: Exercise, sources: Iterable[Source]) -> tuple[Source, ...]:
    """Return the files of an exercise that can be graded, each with those that it imports from the learner.

    Of several copies of a module it gets the one in its own folder, else the first. What is wrong with a module is
    wrong with all that import it.
    """
    graded: list[Source] = []
    modules: dict[str, list[Source]] = {}
    for each in sources:
        name = names.module_of(each.name, exercise)
        (modules.setdefault(name, []) if name else graded).append(each)
    return tuple(_with_modules(each, modules) for each in graded)


def _with_modules(main: Source, modules: dict[str, list[Source]]) -> Source:
    folder = main.name.rpartition("/")[0]
    chosen = {
        name: next((each for each in copies if each.name.rpartition("/")[0] == folder), copies[0])
        for name, copies in modules.items()
    }
    fault = next((each.fault for each in (main, *chosen.values()) if each.fault), "")
    return replace(main, fault=fault).with_beside({name: each.content for name, each in chosen.items()})


def _beside(
    path: Path, single: Candidate, exercises: tuple[Exercise, ...], only: Exercise | None, search: Search
) -> Iterator[Candidate]:
    """Yield the other files of its exercise that lie beside one that was named alone, where it consists of several."""
    exercise = only or names.exercise_of(single.name, exercises)
    if exercise and exercise.modules:
        wanted = (exercise.file, *exercise.modules) if names.module_of(single.name, exercise) else exercise.modules
        for name in wanted:
            if name != path.name and path.with_name(name).is_file():
                yield from search.files(name, path.with_name(name))


def _assigned(
    candidates: list[Candidate], exercises: tuple[Exercise, ...], only: Exercise | None, *, is_single: bool
) -> Iterator[tuple[Candidate, Exercise | None, str]]:
    """Yield each file that is for an exercise, or may have been meant to, with why it cannot be taken, if it cannot.

    Where one exercise is asked for, and no name is known, a program that is alone is taken for it.
    """
    known = False
    for candidate in candidates:
        is_program = candidate.name.lower().endswith(PROGRAMS)
        exercise, fault = names.exercise_of(candidate.name, exercises), ""
        if is_single and only and is_program:
            exercise = only
        if exercise is None:
            exercise, fault = names.amiss(candidate.name, exercises)
        if exercise or fault:
            known = True
            yield candidate, exercise, fault
    programs = [each for each in candidates if each.name.lower().endswith(PROGRAMS)]
    if only and not known and len(programs) == 1:
        yield programs[0], only, ""


def _read(candidate: Candidate, slug: str, fault: str) -> Source:
    """Return a file with what is wrong with it; a large notebook without its outputs."""
    if fault:
        return Source.of(candidate.name, b"", fault)
    content = candidate.content(LARGEST_ARCHIVE if _is_notebook(candidate) else LARGEST_FILE)
    fault = kinds.fault_of(candidate.name, content, slug)
    if len(content) > LARGEST_FILE and not fault:
        said = _("{name} is larger than {limit} MiB; clear its outputs (Edit, Clear All Outputs), and save it again.")
        content = kinds.without_outputs(content) or b""
        if not 0 < len(content) <= LARGEST_FILE:
            content, fault = b"", said.format(name=candidate.name, limit=LARGEST_FILE // MIB)
    return Source.of(candidate.name, content, fault)


def _python_first(file: tuple[Candidate, str]) -> tuple[bool, bool, int, int, str]:
    candidate, fault = file
    name = candidate.name
    return bool(fault), _is_notebook(candidate), name.count("/"), len(name), name


def _is_notebook(candidate: Candidate) -> bool:
    return candidate.name.lower().endswith(".ipynb")


def _without_answers(
    found: dict[str, list[Source]], exercises: Iterable[Exercise], answers: Answers
) -> tuple[dict[str, tuple[Source, ...]], dict[str, tuple[str, ...]]]:
    """Return what is left without copies of the course's own solutions, which count only where nothing else is there.

    With it come notices by exercise: that a solution is graded, or that it is not, though nothing else may be begun.
    """
    sources: dict[str, tuple[Source, ...]] = {}
    notices: dict[str, tuple[str, ...]] = {}
    for exercise in exercises:
        if not (files := found.get(exercise.slug)):
            continue
        known = answers(exercise)
        work = tuple(file for file in files if bare(file.whole) not in known)
        copies = tuple(file.name for file in files if file not in work)
        sources[exercise.slug] = work or tuple(files)
        told = _("{name} is, to the letter, a solution that the course has itself.")
        if work:
            told = _("{name} was not graded: it is, to the letter, a solution that the course has itself.")
        missing = _("{module} was not handed in; {name} may need it.")
        notices[exercise.slug] = (
            *(told.format(name=name) for name in copies),
            *(
                missing.format(module=module, name=file.name)
                for file in sources[exercise.slug]
                for module in exercise.modules
                if module not in dict(file.beside)
            ),
        )
    return sources, notices


def _no_known_file(path: Path, exercises: tuple[Exercise, ...], *, empty: bool) -> str:
    listed = ", ".join(e.file for e in exercises)
    if empty:
        return _("{path} is empty; it should hold {names} (or notebooks with these names).").format(
            path=path, names=listed
        )
    return _(
        "{path}: no file of the course; expected are {names}, or the same as .ipynb. "
        "To grade one file under another name, say which exercise it is with --exercise."
    ).format(path=path, names=listed)
