"""Which course a command means, and whose folder it is typed in."""

from __future__ import annotations

from pathlib import Path

import click

from grader.course import catalog, location, progress
from grader.course.progress import CourseProgress
from grader.model.course import Course
from grader.model.errors import InputError
from grader.model.language import _


def open_course(course_root: Path | None, graded: Path | None = None) -> Course:
    """Return the course that is named, or else meant, to grade what is at ``graded``."""
    return catalog.read(location.meant(course_root, graded))


def open_own_course(course_root: Path | None, graded: Path | None = None) -> Course:
    """Return the course of somebody who studies: where there is no other, the one that comes with the program."""
    root = location.meant(course_root, graded, or_shipped=True)
    if root == location.SHIPPED and not course_root and location.of_folder(graded or Path.cwd()) != root:
        click.echo(_("No course is here, so this is the one that comes with nn-grade."), err=True)
    return catalog.read(root)


def own_folder(course: Course) -> Path | None:
    """Return the learner's folder that they stand in, where this is its course; or else the course's, if it is one."""
    here = progress.home_of(Path.cwd())
    return here if here and location.of_folder(here) == course.root else progress.home_of(course.root)


def work_folder(course: Course) -> Path:
    """Return the folder in which a learner's files lie (InputError where they have none yet)."""
    home = own_folder(course)
    if home is None and course.root == location.SHIPPED:
        raise InputError(_("Make a folder of your own first: `grade init my-work`, then `cd my-work`."))
    return progress.work_folder(home or course.root)


def standings_in(course: Course) -> tuple[Path | None, CourseProgress]:
    """Return the learner's own folder, and how far they are."""
    home = own_folder(course)
    return home, progress.read(home) if home else {}
