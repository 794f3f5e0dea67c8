"""What is opened is what was looked at: no link, and no second name of somebody else's file."""

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

from grader.model.course import Course
from grader.model.errors import InputError
from grader.submissions import intake
from tests.files.others import others_work

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


@pytest.fixture
def others(tmp_path: Path) -> Path:
    """A folder with somebody else's work, as a folder, a zip and a file."""
    return others_work(tmp_path)


@pytest.mark.parametrize("inside", [False, True])
def test_what_may_not_be_read_is_told(miniature: Course, tmp_path: Path, inside: bool) -> None:
    """A file, or a folder, without permission ends in a sentence that says so."""
    path = tmp_path / "work" / "line.py"
    path.parent.mkdir()
    path.write_text("x = 1", encoding="utf-8")
    path.chmod(0)
    for folder in tmp_path.parents[:2]:
        folder.chmod(0o755)
    tmp_path.chmod(0o755)

    with as_ordinary_user(), pytest.raises(InputError, match="Permission denied"):
        intake.read(path.parent if inside else path, miniature.exercises)


@pytest.mark.alike
@pytest.mark.parametrize("name", ["work", "work.zip", "line.py"])
def test_what_is_opened_is_what_was_looked_at(miniature: Course, tmp_path: Path, others: Path, name: str) -> None:
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
                (source,) = intake.read(work, miniature.exercises).sources["line"]
                read.append(source.content)

    assert swapping.returncode == 0
    assert set(read) == {b"mine = 1"}


@pytest.mark.parametrize("name", ["line.py", "a.zip"])
def test_a_second_name_of_a_file_is_refused(miniature: Course, tmp_path: Path, others: Path, name: str) -> None:
    """A hard link may be a name of somebody else's file, whatever kind of file it is."""
    path = tmp_path / name
    path.hardlink_to(others / ("line.py" if name == "line.py" else "work.zip"))

    with pytest.raises(InputError, match="has several names"):
        intake.read(path, miniature.exercises)


def test_parents_may_be_links(miniature: Course, tmp_path: Path, others: Path) -> None:
    """Only the last part of a path that somebody types has to be the thing itself."""
    (tmp_path / "link").symlink_to(others)

    for name in ("work", "work.zip", "line.py"):
        assert intake.read(tmp_path / "link" / name, miniature.exercises).sources["line"]
