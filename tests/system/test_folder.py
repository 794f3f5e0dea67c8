"""What is opened without following a link, with descriptors of folders and without."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from grader.system.folder import OpenPath, by_path, opened, opened_folder


@pytest.fixture(params=["by descriptor", "by path"], autouse=True)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each test is run as on a system with descriptors of folders, and as on one without."""
    monkeypatch.setenv("GRADE_PORTABLE", "1" if request.param == "by path" else "")


def read(folder: OpenPath, name: str) -> str:
    """Return what is in a file."""
    with os.fdopen(folder.open(name, os.O_RDONLY), encoding="utf-8") as file:
        return file.read()


def test_a_folder_is_worked_in_by_names(tmp_path: Path) -> None:
    """In an open folder a file is made, read, renamed over another one, listed and removed."""
    with opened_folder(tmp_path) as folder:
        for name in ("a", "b"):
            with os.fdopen(folder.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL), "w") as file:
                file.write(name)
        folder.replace("a", "b")

        assert read(folder, "b") == "a"
        with folder.scan() as found:
            assert [entry.name for entry in found] == ["b"]
        folder.unlink("b")

    assert list(tmp_path.iterdir()) == []


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    """A link to a file, to a folder or to nothing is no file and no folder, and is not written through."""
    (tmp_path / "file").write_text("secret", encoding="utf-8")
    (tmp_path / "folder").mkdir()
    for name in ("file", "folder", "nothing"):
        (tmp_path / f"to {name}").symlink_to(tmp_path / name)
        with pytest.raises(OSError, match=os.strerror(errno.ELOOP)), opened(tmp_path / f"to {name}"):
            pass
        with (
            opened_folder(tmp_path) as folder,
            pytest.raises(OSError, match=f"{os.strerror(errno.ELOOP)}|{os.strerror(errno.EEXIST)}"),
        ):
            folder.open(f"to {name}", os.O_WRONLY | os.O_CREAT)

    assert (tmp_path / "file").read_text(encoding="utf-8") == "secret"
    assert not (tmp_path / "nothing").exists()


def test_what_is_no_folder_is_refused(tmp_path: Path) -> None:
    """A file is no folder, and where nothing is there is none."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(NotADirectoryError), opened_folder(tmp_path / "file"):
        pass
    with pytest.raises(FileNotFoundError), opened_folder(tmp_path / "nothing"):
        pass
    with pytest.raises(FileNotFoundError):
        by_path(tmp_path / "nothing")


def test_what_lies_beneath_is_opened_from_there(tmp_path: Path) -> None:
    """A folder and a file beneath an open folder are told apart, and have the paths that they are called by."""
    (tmp_path / "inner").mkdir()
    (tmp_path / "file").write_text("", encoding="utf-8")
    with opened_folder(tmp_path) as folder:
        for name, is_folder in (("inner", True), ("file", False)):
            with opened(folder.path / name, folder) as entry:
                assert (entry.path, entry.is_folder) == (tmp_path / name, is_folder)
