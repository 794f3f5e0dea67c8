"""The files that learners get of an exercise: made out of its solution and its READMEs, so that none can drift."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from grader.course.release.notebooks import notebook_of
from grader.course.release.stubs import stub_of, translated
from grader.model.course import Course, Exercise
from grader.model.errors import CourseError
from grader.model.language import _
from grader.model.submission import Source


def readmes_of(course: Course, exercise: Exercise) -> list[Path]:
    """Return the README of an exercise in each language."""
    return [course.exercise_folder(exercise) / name for name in exercise.readmes]


def solution_of(course: Course, exercise: Exercise) -> str:
    """Return the source of the course's own solution (CourseError where it cannot be read)."""
    return text_of(course.solution_folder(exercise) / exercise.file)


def modules_of(course: Course, exercise: Exercise) -> dict[str, str]:
    """Return the sources of the modules that the solution imports, by the names of their files."""
    return {name: text_of(course.solution_folder(exercise) / name) for name in exercise.modules}


def sources_of(course: Course, exercise: Exercise) -> dict[str, str]:
    """Return the sources of the solution, by the names of its files: its main one, and then its modules."""
    return {exercise.file: solution_of(course, exercise), **modules_of(course, exercise)}


def read_as_one(course: Course, exercise: Exercise) -> str:
    """Return the sources of the solution and of its modules below each other, to be read and not to be run."""
    return "\n\n".join((*modules_of(course, exercise).values(), solution_of(course, exercise)))


def as_handed_in(course: Course, exercise: Exercise) -> Source:
    """Return the solution as if it were handed in."""
    return handed_in(exercise, sources_of(course, exercise), exercise.file)


def handed_in(exercise: Exercise, files: Mapping[str, str], name: str) -> Source:
    """Return one of several files as if it were handed in, with the exercise's modules among them beside it."""
    return Source.of(name, files[name].encode()).with_beside({m: files[m].encode() for m in exercise.modules})


def text_of(path: Path) -> str:
    """Return the text of a course's file (CourseError where it cannot be read)."""
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise CourseError(_("{file}: cannot be read ({reason}).").format(file=path, reason=reason)) from None


def generated(course: Course, exercise: Exercise, code: str = "en", *, solved: bool = False) -> dict[str, str]:
    """Return the generated files of one exercise by name, the program in the language of ``code``.

    ``solved`` leaves the answers in. In place of a language that the course has not stands its first.
    """
    source = solution_of(course, exercise)
    readmes = list(map(text_of, readmes_of(course, exercise)))
    name = f"{exercise.folder}/{exercise.file}"
    text = source if solved else stub_of(source, name)
    sources = (text, *(translated(text, said["stub"]) for said in course.translations[exercise.slug].values()))
    notebooks = (notebook_of(*each, exercise) for each in zip(sources, readmes, strict=True))
    program = dict(zip(exercise.languages, sources, strict=True)).get(code, text)
    words = course.translations[exercise.slug].get(code, {"stub": {}})["stub"]
    modules = {
        name: translated(module if solved else stub_of(module, f"{exercise.folder}/{name}"), words)
        for name, module in modules_of(course, exercise).items()
    }
    return {exercise.file: program, **dict(zip(exercise.notebooks, notebooks, strict=True)), **modules}


def changes(course: Course, exercises: tuple[Exercise, ...]) -> dict[Path, str]:
    """Return the stubs and notebooks that are not what the solutions make, with what they should be."""
    files = {course.exercise_folder(e) / name: text for e in exercises for name, text in generated(course, e).items()}
    return {path: text for path, text in files.items() if not path.is_file() or path.read_bytes() != text.encode()}


def write(course: Course, exercises: tuple[Exercise, ...]) -> list[Path]:
    """Write the stubs and notebooks into the course; return what changed."""
    changed = changes(course, exercises)
    for path, text in changed.items():
        path.write_text(text, encoding="utf-8")
    return list(changed)


def drifted(course: Course, exercises: tuple[Exercise, ...]) -> list[Path]:
    """Return the stubs and notebooks that are not what the solutions make."""
    return list(changes(course, exercises))
