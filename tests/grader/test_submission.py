"""Reading what was handed in; the command line's tests hold the list of wrong inputs."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from grader import submission
from grader.catalog import Catalog
from grader.errors import InputError

NOBODY = 65534


@contextmanager
def as_ordinary_user() -> Iterator[None]:
    """Give up root's right to read everything, where this runs as root."""
    if os.getuid() != 0:
        yield
        return
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.mark.parametrize("inside", [False, True])
def test_what_may_not_be_read_is_told(miniature: Catalog, tmp_path: Path, inside: bool) -> None:
    """A file, or a folder, without permission ends in a sentence that says so."""
    path = tmp_path / "work" / "line.py"
    path.parent.mkdir()
    path.write_text("x = 1", encoding="utf-8")
    path.chmod(0)
    for folder in tmp_path.parents[:2]:
        folder.chmod(0o755)
    tmp_path.chmod(0o755)

    with as_ordinary_user(), pytest.raises(InputError, match="Permission denied"):
        submission.read(path.parent if inside else path, miniature.course.exercises)


def test_files_are_read_once(miniature: Catalog, tmp_path: Path) -> None:
    """What is graded are the bytes that were read, whatever becomes of the file."""
    path = tmp_path / "line.py"
    path.write_text("x = 1", encoding="utf-8")

    handed_in = submission.read(path, miniature.course.exercises)
    path.write_text("x = 2", encoding="utf-8")

    (source,) = handed_in.sources["line"]
    assert source.content == b"x = 1"
    assert len(source.sha256) == 64


def test_the_higher_of_two_files_counts(miniature: Catalog, tmp_path: Path) -> None:
    """Of two files with one name, the one nearer to the top is taken."""
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "line.py").write_text("old", encoding="utf-8")
    (tmp_path / "Line.py").write_text("new", encoding="utf-8")

    (source,) = submission.read(tmp_path, miniature.course.exercises).sources["line"]

    assert source.content == b"new"


@pytest.mark.parametrize("folder", [".git", "__pycache__", ".ipynb_checkpoints", "a/b/c/d"])
def test_hidden_and_deep_folders_are_passed_over(miniature: Catalog, tmp_path: Path, folder: str) -> None:
    """Nothing is taken out of caches, checkpoints, or folders far below."""
    (tmp_path / folder).mkdir(parents=True)
    (tmp_path / folder / "line.py").write_text("x", encoding="utf-8")

    with pytest.raises(InputError, match="no file of the course"):
        submission.read(tmp_path, miniature.course.exercises)
