"""What a mark rests on, as two digests: one of all that decides how a check ends, one of what the ends are worth.

When the first changes, everything has to be graded again. When only the second does (weights, points, titles, how much
is told), it is applied to what was graded.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator
from dataclasses import astuple
from pathlib import Path

from grader.model.course import Course, Exercise
from grader.model.errors import CourseError
from grader.model.language import _

MARKING = 4  # raised by hand whenever this grader judges an answer otherwise than before
WITHOUT_WEIGHT = re.compile(  # files and folders beside hidden tests, or given to learners, that decide no outcome
    r"^(\..*|__pycache__|alternatives|mistakes(\.zip)?|variants|figures\.py|equivalents\.toml|[a-z]{2,3}\.toml|exercise\.toml|README.*|test_hidden\.py)$"
)

POINTS = re.compile(r"(^@task\([^)]*?\bpoints[ ]*=[ ]*)\d+", re.MULTILINE)
DOCSTRING = re.compile(r'(^def test_\w+\([^)]*\):\n[ \t]+)""".*?"""', re.MULTILINE | re.DOTALL)
IMPORT = re.compile(r"^[ \t]*(?:import|from)[ \t]+([\w., \t]+)", re.MULTILINE)


def run_sha256(course: Course, exercises: Iterable[Exercise]) -> str:
    """Return a digest of everything that decides how the checks of some exercises end (CourseError names a file).

    That is: the hidden tests but for points and titles, what lies beside them and what they import from the course, the
    solution, the files that learners are given, the settings, and how this grader judges.
    """
    digest = hashlib.sha256(f"marking {MARKING}\0".encode())
    sources: list[str] = []
    for exercise in exercises:
        settings = (exercise.slug, exercise.file, astuple(exercise.limits), exercise.forbidden)
        digest.update(f"{settings!r}\0".encode())
        if exercise.packages or exercise.given:
            digest.update(f"{(exercise.packages, [path.name for path in exercise.given])!r}\0".encode())
        if exercise.modules:
            digest.update(f"{exercise.modules!r}\0".encode())
        if by_hand := [task.number for task in exercise.tasks if task.by_hand]:
            digest.update(f"{by_hand!r}\0".encode())
        source = _text_of(course.solution_folder(exercise) / "test_hidden.py") if not exercise.is_by_hand else ""
        _add(digest, "test_hidden.py", without_rules(source).encode())
        stubs = frozenset(exercise.files)
        for path in _files(course.solution_folder(exercise), frozenset(exercise.notebooks)):
            _add(digest, path.relative_to(course.root).as_posix(), path.read_bytes())
        for path in _files(course.exercise_folder(exercise), stubs):
            _add(digest, path.relative_to(course.root).as_posix(), path.read_bytes())
        sources.append(source)
    for path in _imported(course.root, sources):
        _add(digest, path.relative_to(course.root).as_posix(), path.read_bytes())
    return digest.hexdigest()


def rules_sha256(course: Course, exercises: Iterable[Exercise]) -> str:
    """Return a digest of what the outcomes of some exercises are worth, and of what is said of them."""
    digest = hashlib.sha256(f"{course.id!r} {course.title!r} {course.feedback!r}\0".encode())
    for exercise in exercises:
        said = (exercise.slug, exercise.number, exercise.weight, exercise.title, [t.title for t in exercise.tasks])
        digest.update(f"{said!r}\0".encode())
        if course.late:
            digest.update(f"{course.late!r} {exercise.due!r}\0".encode())
        if by_hand := [(t.number, t.points, t.rubric) for t in exercise.tasks if t.by_hand]:
            digest.update(f"{by_hand!r}\0".encode())
        for name in ("test_hidden.py", *(f"{code}.toml" for code in exercise.languages[1:])):
            path = course.solution_folder(exercise) / name
            _add(digest, name, path.read_bytes() if path.is_file() else b"")
    return digest.hexdigest()


def without_rules(source: str) -> str:
    """Return hidden tests without what ``rules_sha256`` is about, where it stands as usual: points, and docstrings."""
    return DOCSTRING.sub(r"\1", POINTS.sub(r"\1", source))


def _imported(root: Path, sources: list[str]) -> list[Path]:
    """Return the files of modules and packages of the course that programs import, and those that these do."""
    found: dict[Path, None] = {}
    seen: set[str] = set()
    waiting = list(sources)
    while waiting:
        for name in set(_names(waiting.pop())) - seen:
            seen.add(name)
            for path in (root / f"{name}.py", *_files(root / name, frozenset())):
                if path.is_file() and path not in found:
                    found[path] = None
                    waiting += [_text_of(path)] if path.suffix == ".py" else []
    return sorted(found)


def _names(source: str) -> Iterator[str]:
    """Yield the top names of what a program may import, but for this package: it looks like an import, wherever."""
    for found in IMPORT.finditer(source):
        for name in found[1].split(","):
            top = name.split(".")[0].split()
            if top and top[0] != "grader":
                yield top[0]


def _files(folder: Path, apart: frozenset[str]) -> list[Path]:
    """Return the files beneath a folder that can decide an outcome, without some by name."""
    if not folder.is_dir():
        return []
    return sorted(
        path
        for path in folder.rglob("*")
        if path.is_file()
        and path.name not in apart
        and not any(map(WITHOUT_WEIGHT.match, path.relative_to(folder).parts))
    )


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise CourseError(_("{path}: the hidden tests are missing.").format(path=path)) from None
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise CourseError(_("{file}: cannot be read ({reason}).").format(file=path, reason=reason)) from None


def _add(digest: hashlib._Hash, name: str, content: bytes) -> None:
    digest.update(f"{name}\0{len(content)}\0".encode() + content + b"\0")
