"""What learners are given: nothing but the stubs and their data, and nothing over their own work."""

from __future__ import annotations

from pathlib import Path

import pytest

from grader.course import catalog, handout
from grader.model.course import Course
from grader.model.errors import InputError


def test_a_release_holds_no_other_programs(own_miniature: Path, tmp_path: Path) -> None:
    """What `grade reset` has kept, and programs that lie beside the stubs, are not given to learners; data are."""
    folder = own_miniature / "exercises" / "01-line"
    for name in ("line.py.bak", "line.py.bak1", "notes.py", "mine.ipynb", "data.csv"):
        (folder / name).write_text("x", encoding="utf-8")

    handout.write_to(catalog.read(own_miniature), tmp_path / "class")

    given = {path.name for path in (tmp_path / "class" / "exercises" / "01-line").iterdir() if path.is_file()}
    assert given == {"README.md", "README.ko.md", "exercise.toml", "line.py", "line.ipynb", "line.ko.ipynb", "data.csv"}


def test_a_release_never_overwrites(miniature: Course, tmp_path: Path) -> None:
    """A learner's folder is written only where nothing is."""
    (tmp_path / "mine.py").write_text("", encoding="utf-8")

    with pytest.raises(InputError, match="is not an empty folder"):
        handout.write_to(miniature, tmp_path)

    assert [p.name for p in tmp_path.iterdir()] == ["mine.py"]
