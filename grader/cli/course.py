"""Which course a command means, and whose folder it is typed in."""

from __future__ import annotations

from pathlib import Path

from grader.course import catalog, location, progress
from grader.course.progress import CourseProgress
from grader.model.course import Course


def open_course(course_root: Path | None, graded: Path | None = None) -> Course:
    """Return the course that is named, or else meant, to grade what is at ``graded``."""
    return catalog.read(location.meant(course_root, graded))


def own_folder(course: Course) -> Path | None:
    """Return the learner's folder that they stand in, where this is its course; or else the course's, if it is one."""
    here = progress.home_of(Path.cwd())
    return here if here and location.of_folder(here) == course.root else progress.home_of(course.root)


def standings_in(course: Course) -> tuple[Path | None, CourseProgress]:
    """Return the learner's own folder, and how far they are."""
    home = own_folder(course)
    return home, progress.read(home) if home else {}
