"""Reading what was handed in; the command line's tests hold the list of wrong inputs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from grader.course.catalog import Catalog
from grader.model.errors import InputError
from grader.submissions import intake

NOBODY = 65534
SWAP = """
import os, sys
work, aside, link = sys.argv[1:]
for _ in range(30_000):
    os.rename(work, aside)
    os.rename(link, work)
    os.rename(work, link)
    os.rename(aside, work)
"""


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
        intake.read(path.parent if inside else path, miniature.course.exercises)


def test_files_are_read_once(miniature: Catalog, tmp_path: Path) -> None:
    """What is graded are the bytes that were read, whatever becomes of the file."""
    path = tmp_path / "line.py"
    path.write_text("x = 1", encoding="utf-8")

    handed_in = intake.read(path, miniature.course.exercises)
    path.write_text("x = 2", encoding="utf-8")

    (source,) = handed_in.sources["line"]
    assert source.content == b"x = 1"
    assert len(source.sha256) == 64


def test_the_higher_of_two_files_counts(miniature: Catalog, tmp_path: Path) -> None:
    """Of two files with one name, the one nearer to the top is taken."""
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "line.py").write_text("old", encoding="utf-8")
    (tmp_path / "Line.py").write_text("new", encoding="utf-8")

    (source,) = intake.read(tmp_path, miniature.course.exercises).sources["line"]

    assert source.content == b"new"


@pytest.mark.parametrize("folder", [".git", "__pycache__", ".ipynb_checkpoints", "a/b/c/d"])
def test_hidden_and_deep_folders_are_passed_over(miniature: Catalog, tmp_path: Path, folder: str) -> None:
    """Nothing is taken out of caches, checkpoints, or folders far below."""
    (tmp_path / folder).mkdir(parents=True)
    (tmp_path / folder / "line.py").write_text("x", encoding="utf-8")

    with pytest.raises(InputError, match="no file of the course"):
        intake.read(tmp_path, miniature.course.exercises)


@pytest.fixture
def others(tmp_path: Path) -> Path:
    """A folder with somebody else's work, as a folder, a zip and a file."""
    folder = tmp_path / "others"
    (folder / "work").mkdir(parents=True)
    for path in (folder / "line.py", folder / "work" / "line.py"):
        path.write_text("others = 1", encoding="utf-8")
    with zipfile.ZipFile(folder / "work.zip", "w") as archive:
        archive.writestr("line.py", "others = 1")
    return folder


@pytest.mark.parametrize("name", ["work", "work.zip", "line.py"])
def test_what_is_opened_is_what_was_looked_at(miniature: Catalog, tmp_path: Path, others: Path, name: str) -> None:
    """What becomes a link to somebody else's work, again and again while it is read, is never read through it."""
    mine = tmp_path / "mine"
    shutil.copytree(others, mine)
    for path in (mine / "line.py", mine / "work" / "line.py"):
        path.write_text("mine = 1", encoding="utf-8")
    with zipfile.ZipFile(mine / "work.zip", "w") as archive:
        archive.writestr("line.py", "mine = 1")
    work, aside, link = mine / name, tmp_path / "aside", tmp_path / "link"
    link.symlink_to(others / name)
    read: list[bytes] = []
    with subprocess.Popen([sys.executable, "-c", SWAP, work, aside, link]) as swapping:
        while swapping.poll() is None:
            with suppress(InputError):
                (source,) = intake.read(work, miniature.course.exercises).sources["line"]
                read.append(source.content)

    assert swapping.returncode == 0
    assert set(read) == {b"mine = 1"}


def test_one_file_is_told_from_what_was_opened(miniature: Catalog, tmp_path: Path, others: Path) -> None:
    """A file is one; a folder is none, whatever it is called, and a zip neither."""
    folder = Path(shutil.copytree(others / "work", tmp_path / "folder.py"))
    zipped = others / "work.ZIP"
    (others / "work.zip").rename(zipped)
    read = [intake.read(path, miniature.course.exercises) for path in (others / "line.py", folder, zipped)]

    assert [each.is_single for each in read] == [True, False, False]


@pytest.mark.parametrize("name", ["line.py", "a.zip"])
def test_a_second_name_of_a_file_is_refused(miniature: Catalog, tmp_path: Path, others: Path, name: str) -> None:
    """A hard link may be a name of somebody else's file, whatever kind of file it is."""
    path = tmp_path / name
    path.hardlink_to(others / ("line.py" if name == "line.py" else "work.zip"))

    with pytest.raises(InputError, match="has several names"):
        intake.read(path, miniature.course.exercises)


def test_parents_may_be_links(miniature: Catalog, tmp_path: Path, others: Path) -> None:
    """Only the last part of a path that somebody types has to be the thing itself."""
    (tmp_path / "link").symlink_to(others)

    for name in ("work", "work.zip", "line.py"):
        assert intake.read(tmp_path / "link" / name, miniature.course.exercises).sources["line"]


def test_no_more_is_open_than_a_learner_hands_in(miniature: Catalog, tmp_path: Path, others: Path) -> None:
    """Hundreds of files at once are refused before any is opened."""
    many = tuple((f"line ({n}).py", others / "line.py") for n in range(300))

    with pytest.raises(InputError, match="holds more than 200 files"):
        intake.gathered("many", many, miniature.course.exercises)
