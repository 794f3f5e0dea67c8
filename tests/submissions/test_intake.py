"""Reading what was handed in: once, whatever becomes of it, and in a sentence where it cannot be graded."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from grader.course.catalog import Catalog
from grader.model.errors import InputError
from grader.submissions import intake
from tests.commands import grade, one_sentence, written


def archive(path: Path, members: dict[str, bytes]) -> Path:
    """Write a zip."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in members.items():
            file.writestr(name, content)
    return path


def linked_archive(path: Path) -> Path:
    """Write a zip whose line.py is a symbolic link."""
    with zipfile.ZipFile(path, "w") as file:
        info = zipfile.ZipInfo("line.py")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        file.writestr(info, "/etc/passwd")
    return path


def encrypted_archive(path: Path) -> Path:
    """Write a zip whose line.py says that it is encrypted."""
    raw = bytearray(archive(path, {"line.py": b"x = 1"}).read_bytes())
    raw[6] |= 1  # the flag in the member's own header ...
    raw[raw.index(b"PK\x01\x02") + 8] |= 1  # ... and in the directory
    path.write_bytes(raw)
    return path


def linked(path: Path) -> Path:
    """Make a symbolic link to a file that is there."""
    path.symlink_to(__file__)
    return path


def fifo(path: Path) -> Path:
    """Make a named pipe, which would keep a reader waiting for ever."""
    os.mkfifo(path)
    return path


def sparse(path: Path) -> Path:
    """Make a file of 200 MB."""
    with path.open("wb") as file:
        file.truncate(200_000_000)
    return path


def folder(path: Path, name: str) -> Path:
    """Make a folder with one text file in it."""
    path.mkdir()
    (path / name).write_text("hello", encoding="utf-8")
    return path


WRONG: dict[str, tuple[Callable[[Path], Path], str]] = {
    "no such path": (lambda t: t / "nothing", "cannot be read (No such file or directory)"),
    "empty folder": (lambda t: t, "is empty; it should hold line.py"),
    "folder without a known file": (lambda t: folder(t / "f", "notes.txt"), "no file of the course; expected are line.py"),
    "file of another name": (lambda t: written(t / "other.py", b""), "no file of the course"),
    "file of another kind": (lambda t: written(t / "line.txt", b""), "no file of the course"),
    "binary file": (lambda t: written(t / "line.py", bytes(range(256))), "line.py is not a text file"),
    "200 MB": (lambda t: sparse(t / "line.py"), "is larger than 16 MiB"),
    "too much code": (lambda t: written(t / "line.py", b"x = 1\n" * 200_000), "line.py has more than 1 MiB of code"),
    "broken notebook": (lambda t: written(t / "line.ipynb", b'{"cells": ['), "is not a Jupyter notebook"),
    "notebook that is a list": (lambda t: written(t / "line.ipynb", b"[1]"), "is not a Jupyter notebook"),
    "symbolic link": (lambda t: linked(t / "line.py"), "is a symbolic link"),
    "symbolic link in a folder": (lambda t: linked(t / "line.py").parent, "is a symbolic link"),
    "named pipe": (lambda t: fifo(t / "line.py"), "is not a regular file"),
    "named pipe in a folder": (lambda t: fifo(t / "line.py").parent, "is not a regular file"),
    "a folder called line.py": (lambda t: folder(t / "line.py", "x"), "no file of the course"),
    "zip that climbs": (lambda t: archive(t / "a.zip", {"../line.py": b""}), "a path that leads out of it"),
    "zip from the root": (lambda t: archive(t / "a.zip", {"/etc/line.py": b""}), "a path that leads out of it"),
    "zip with a drive": (lambda t: archive(t / "a.zip", {"C:\\line.py": b""}), "a path that leads out of it"),
    "zip bomb": (lambda t: archive(t / "a.zip", {"line.py": bytes(100 << 20)}), "unpacks to more than"),
    "zip of 3,000 files": (lambda t: archive(t / "a.zip", {f"{i}.py": b"" for i in range(3000)}), "unpacks to more than"),
    "zip with a large file": (lambda t: archive(t / "a.zip", {"line.py": bytes(20 << 20)}), "is larger than 16 MiB"),
    "zip with a link": (lambda t: linked_archive(t / "a.zip"), "is a symbolic link"),
    "encrypted zip": (lambda t: encrypted_archive(t / "a.zip"), "is encrypted"),
    "zip without a known file": (lambda t: archive(t / "a.zip", {"b.txt": b""}), "no file of the course"),
    "zip that is none": (lambda t: written(t / "a.zip", b"PK nothing"), "is not a zip that can be read"),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_submission_ends_in_one_sentence(tmp_path: Path, name: str) -> None:
    """Each thing that cannot be graded is refused with exit 2 and a sentence that says why."""
    make, why = WRONG[name]

    sentence = one_sentence(grade("submit", make(tmp_path)))

    assert why in sentence


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
