"""Which course a command means, and whose folder it is typed in."""

from __future__ import annotations

from pathlib import Path

from grader.course import catalog, location, progress
from grader.course.catalog import Catalog
from grader.course.progress import CourseProgress


def open_catalog(course: Path | None, graded: Path | None = None) -> Catalog:
    """Return the course that is named, or else meant, to grade what is at ``graded``."""
    return catalog.read(location.meant(course, graded))


def own_folder(catalog: Catalog) -> Path | None:
    """Return the learner's folder that they stand in, where this is its course; or else the course's, if it is one."""
    here = progress.home_of(Path.cwd())
    return here if here and location.of_folder(here) == catalog.root else progress.home_of(catalog.root)


def standings_in(catalog: Catalog) -> tuple[Path | None, CourseProgress]:
    """Return the learner's own folder, and how far they are."""
    home = own_folder(catalog)
    return home, progress.read(home) if home else {}
