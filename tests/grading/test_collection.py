"""What a session over the hidden tests leaves behind."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

import pytest

from grader.course import catalog
from grader.grading import collection


def test_a_courses_own_modules_are_forgotten(own_miniature: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A module of the course is not there for the next course; one of a virtual environment within it stays."""
    packages = own_miniature / ".venv" / "lib" / "site-packages"
    packages.mkdir(parents=True)
    (packages / "installed_by_somebody.py").write_text("", encoding="utf-8")
    (own_miniature / "part_of_the_course.py").write_text("", encoding="utf-8")
    monkeypatch.syspath_prepend(str(packages))
    course = catalog.read(own_miniature)

    with collection.collected(course, course.exercises):
        importlib.import_module("installed_by_somebody")
        importlib.import_module("part_of_the_course")

    assert "part_of_the_course" not in sys.modules
    assert sys.modules.pop("installed_by_somebody")
