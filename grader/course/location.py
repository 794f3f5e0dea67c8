"""Which course is meant, and whose folder it is: what the caller names, named or made before, and nothing handed in.

A course's hidden tests run as whoever grades, outside of every sandbox. So a folder counts only when the caller named
it (``--course``, ``GRADE_COURSE``) or made it (`grade init`), or when it is the clone that this grader runs from. What
was named or made is remembered in a file of the caller's own, as git remembers the folders that are safe. Where there
is none of these, somebody who studies alone has the course that comes with the installed program.
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import click

from grader.course.catalog import is_course
from grader.files.opening import content_of
from grader.files.writing import PRIVATE, locked, open_regular, write_beneath
from grader.model.errors import InputError
from grader.model.language import _
from grader.system.folder import OpenPath, is_own, opened_folder, own_user

FILE, LOCK, BROKEN = "folders.json", "folders.lock", "folders.broken.json"
POINTER = Path(".grade", "course")  # earlier versions remembered the course there, in the learner's own folder
CLONE = Path(__file__).resolve().parents[2]
SHIPPED = CLONE / "grader" / "shipped"  # in an installed program; a clone has none


def meant(named: Path | None, graded: Path | None = None, *, or_shipped: bool = False) -> Path:
    """Return the root of the course that is named or else meant, to grade what is at ``graded``.

    The one that comes with the program is meant last, and only where ``or_shipped`` says so. InputError where there is
    none, where nobody has said that it counts, and where it lies in what is graded.
    """
    root = _named(named) if named else _found(graded, or_shipped)
    if root == SHIPPED and not or_shipped:
        raise InputError(_("The course that comes with nn-grade is for studying alone; name yours with --course."))
    if graded and _holds(graded, root):
        said = _(
            "{path} is to be graded, and the course lies in it ({course}); "
            "name only the work, or another course with --course."
        )
        raise InputError(said.format(path=graded, course=root))
    if named and root not in known_folders():
        with suppress(InputError):  # whoever cannot write there names it again
            remember(root, root)
    return root


def known_folders() -> dict[Path, Path]:
    """Return the folders that count, with the course of each: a course's own is itself."""
    clone = {CLONE: CLONE} if is_course(CLONE) else {}
    return clone | _remembered()


def nearest(path: Path, folders: Mapping[Path, Path]) -> Path | None:
    """Return the one of some folders that a path is or lies in, or None."""
    path = Path(os.path.realpath(path))
    return next((folder for folder in (path, *path.parents) if folder in folders), None)


def of_folder(path: Path) -> Path | None:
    """Return the course of the folder that a path is or lies in, where that folder counts, or None."""
    known = known_folders()
    folder = nearest(path, known)
    return known[folder] if folder else None


def remember(folder: Path, course: Path) -> None:
    """Write down that the caller named or made a folder, and its course (InputError where that cannot be)."""
    try:
        path = _file()
        _make(path.parent)
        with opened_folder(path.parent.resolve()) as home, locked(home, LOCK):
            try:
                known = _read(home)
            except FileNotFoundError:
                known = {}
            except ValueError:  # somebody may want to look at it
                home.replace(FILE, BROKEN)
                known = {}
            known[folder.resolve()] = course.resolve()
            document = {"folders": {str(each): str(known[each]) for each in sorted(known)}}
            write_beneath(home, FILE, json.dumps(document, indent=1) + "\n", mode=PRIVATE)
    except OSError as error:
        said = _("{path} cannot be remembered ({reason}); name the course each time: --course {course}")
        raise InputError(said.format(path=folder, reason=error.strerror, course=course)) from None


def _named(folder: Path) -> Path:
    if not is_course(folder):
        raise InputError(_("{path} is no course: it has no exercises/course.toml.").format(path=folder))
    return folder.resolve()


def _found(graded: Path | None, or_shipped: bool) -> Path:
    """Return the course of the folder that `grade init` made around what is graded, or of where the caller stands."""
    known = known_folders()
    around = nearest(graded, known) if graded else None
    if around and known[around] != around:
        return _of_own_folder(around, known[around])
    here = Path.cwd()
    for folder in (here, *here.parents):
        if folder in known and known[folder] != folder:
            return _of_own_folder(folder, known[folder])
        if is_course(folder):
            if folder in known:
                return folder
            said = _(
                "{path} is a course that you have not named yet. If you trust whoever wrote it, for its tests run as "
                "you, name it once: {command}"
            )
            raise InputError(said.format(path=folder, command=f"`grade list --course {folder}`"))
    for folder in (here, *here.parents):
        if course := _pointed_to(folder, known):
            remember(folder, course)
            return course
    if around == CLONE:
        return CLONE
    if or_shipped and is_course(SHIPPED):
        return SHIPPED
    raise InputError(
        _(
            "No course found: no folder above {path} has an exercises/course.toml. Go into the folder that "
            "`grade init` made, or name a course with --course."
        ).format(path=here)
    )


def _of_own_folder(folder: Path, course: Path) -> Path:
    if not is_course(course) and course.parts[-2:] == SHIPPED.parts[-2:] and is_course(SHIPPED):
        return SHIPPED  # of an installation that was there before this one
    if not is_course(course):
        said = _(
            "{folder} was made from a course that is not there any more: {course}. Say where it is now: "
            "grade init {folder} --course DIR"
        )
        raise InputError(said.format(folder=folder, course=course))
    return course


def _pointed_to(folder: Path, known: Mapping[Path, Path]) -> Path | None:
    """Return the course that an earlier version wrote into a learner's folder, where it is one that counts already."""
    with suppress(InputError, ValueError):
        course = Path(content_of(folder / POINTER, folder).decode().strip())
        if course.is_absolute() and known.get(course.resolve()) == course.resolve() and is_course(course):
            return course.resolve()
    return None


def _holds(graded: Path, root: Path) -> bool:
    """Return whether a course lies in what is graded.

    The clone that this grader runs from may be graded as a whole: who could write into it wrote the grader, too.
    """
    try:
        if root == CLONE == graded.resolve():
            return False
        top = graded.stat()
        return any(os.path.samestat(top, folder.stat()) for folder in (root, *root.parents))
    except OSError:  # whoever reads it says what is wrong with it
        return False


def _remembered() -> dict[Path, Path]:
    """Return what was written down; what cannot be read or understood, or may be another's, is nothing."""
    try:
        with opened_folder(_file().parent.resolve()) as home:
            return _read(home)
    except (OSError, ValueError):
        return {}


def _file() -> Path:
    """Return the caller's own file of folders (OSError where they have no home)."""
    chosen = os.environ.get("XDG_CONFIG_HOME")
    path = Path(chosen, "nn-grade", FILE) if chosen else Path(click.get_app_dir("nn-grade"), FILE)
    if not path.is_absolute():
        raise FileNotFoundError(errno.ENOENT, _("you have no home folder"))
    return path


def _make(folder: Path) -> None:
    """Make the folder of that file; root leaves nothing of its own in the home of somebody else (OSError)."""
    there = next(each for each in (folder, *folder.parents) if each.exists())
    if own_user() == 0 and there.stat().st_uid != 0:
        raise PermissionError(errno.EPERM, _("{path} is another user's").format(path=there))
    folder.mkdir(parents=True, exist_ok=True)


def _read(home: OpenPath) -> dict[Path, Path]:
    """Return what the file says (OSError where it is not the caller's alone, ValueError where it makes no sense)."""
    with os.fdopen(open_regular(home, FILE, os.O_RDONLY), "rb") as file:
        if not is_own(file.fileno()):
            raise PermissionError(errno.EPERM, _("{path} is another user's").format(path=FILE))
        content = file.read()
    try:
        known = {Path(folder): Path(course) for folder, course in json.loads(content)["folders"].items()}
    except (LookupError, TypeError, AttributeError, RecursionError) as error:
        raise ValueError(content) from error
    if not all(path.is_absolute() for pair in known.items() for path in pair):
        raise ValueError(content)
    return known
