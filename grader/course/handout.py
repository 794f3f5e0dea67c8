"""Gives out what learners work with: a folder for a class, a copy for oneself, one file as it was at first."""

from __future__ import annotations

import re
from itertools import count
from pathlib import Path

from grader.course.release.making import generated
from grader.files.opening import content_of
from grader.files.writing import write_whole, writing
from grader.model.course import Course, Exercise
from grader.model.errors import InputError
from grader.model.language import _
from grader.model.submission import bare

NOT_GIVEN = re.compile(r"^\.|\.(py|ipynb|bak\d*)$")  # an answer may be in it, such as what ``reset`` has kept
STUBS = ".stubs"  # in a folder for a class, beside each exercise's files: what they were at first


def answers(course: Course, exercise: Exercise) -> frozenset[bytes]:
    """Return the course's own solutions of an exercise, ``bare``; a folder for a class has none."""
    folder = course.solution_folder(exercise)
    paths = [folder / exercise.file, *sorted((folder / "variants").glob("*.py"))]
    modules = [folder / name for name in sorted(exercise.modules)]  # in the order of ``Source.whole``
    return frozenset(bare(b"\n".join(map(content_of, (path, *modules)))) for path in paths if path.is_file())


def stubs(course: Course, exercise: Exercise, code: str = "en") -> dict[str, str]:
    """Return the files that learners fill in, as they were at first, the program in the language of ``code``.

    A folder for a class holds copies, in the language that it was made in.
    """
    if course.has_hidden_tests:
        return generated(course, exercise, code)
    folder = course.exercise_folder(exercise) / STUBS
    try:
        return {name: (folder / name).read_text(encoding="utf-8") for name in exercise.files}
    except OSError as error:
        raise InputError(
            _("{path}: cannot be read ({reason}).").format(path=error.filename, reason=error.strerror)
        ) from None


def write_to(course: Course, target: Path, code: str = "en") -> Path:
    """Write a learner's folder: the exercises, freshly made, and nothing else (InputError when it is not empty).

    The programs are in the language of ``code``.
    """
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise InputError(_("{path} is not an empty folder; a release never overwrites anything.").format(path=target))
    folder = target / "exercises"
    with writing(target):
        for exercise in course.exercises:
            for name, content in handout(course, exercise, code).items():
                write_new(folder / exercise.folder / name, content)
                if name in exercise.files:
                    write_new(folder / exercise.folder / STUBS / name, content)
        for name, content in requirements(course).items():
            write_new(target / name, content)
        write_new(folder / "course.toml", (course.root / "exercises" / "course.toml").read_bytes())
    return folder


def copy_out(course: Course, target: Path, code: str = "en") -> tuple[list[Path], list[Path]]:
    """Copy what learners work with into a folder of their own, the programs in the language of ``code``.

    Return what was written, and what was there before.
    """
    written: list[Path] = []
    kept: list[Path] = []
    with writing(target):
        for exercise in course.exercises:
            for name, content in handout(course, exercise, code).items():
                path = target / exercise.folder / name
                if path.suffix != ".toml":
                    (written if write_new(path, content) else kept).append(path)
        for name, content in requirements(course).items():
            (written if write_new(target / name, content) else kept).append(target / name)
    return written, kept


def reset(course: Course, exercise: Exercise, path: Path, code: str = "en") -> Path | None:
    """Make a learner's file the stub again, in the language of ``code``.

    Return where its content is kept, or None when it was a stub already, in whatever language.
    """
    text = stubs(course, exercise, code)[path.name].encode()
    with writing(path):
        content = content_of(path)
        if content in {stubs(course, exercise, each)[path.name].encode() for each in exercise.languages}:
            return None
        return replaced(path, text)


def replaced(path: Path, text: bytes) -> Path:
    """Put a text in place of a file; return where its content is kept."""
    with writing(path):
        content = content_of(path)
        names = (path.with_name(f"{path.name}.bak{number or ''}") for number in count())
        backup = next(name for name in names if write_new(name, content))
        write_whole(path, text)
    return backup


def handout(course: Course, exercise: Exercise, code: str = "en") -> dict[str, bytes]:
    """Return the files that learners get of one exercise, by their names; of programs, only the stubs."""
    folder = course.exercise_folder(exercise)
    files = {
        path.name: path.read_bytes()
        for path in sorted(folder.iterdir())
        if path.is_file() and (path in exercise.given or not NOT_GIVEN.search(path.name))
    }
    return files | {name: text.encode() for name, text in stubs(course, exercise, code).items()}


def requirements(course: Course) -> dict[str, bytes]:
    """Return the list of packages that pip takes, where exercises need some beside those that come with this one."""
    packages = sorted({name.partition(".")[0] for exercise in course.exercises for name in exercise.packages})
    return {"requirements.txt": "".join(f"{name}\n" for name in packages).encode()} if packages else {}


def write_new(path: Path, content: bytes) -> bool:
    """Write a file that is not there yet; return whether it was."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("xb") as file:
            file.write(content)
    except FileExistsError:
        return False
    return True
