"""Files are written whole, through links, and into what is no file; where that cannot be is said in a sentence."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from threading import Thread

import pytest

from grader.files.writing import expect_file, write_file
from grader.model.errors import InputError


def test_a_link_leads_to_the_file(tmp_path: Path) -> None:
    """What a link leads to is replaced, and the link stays."""
    (tmp_path / "real").write_text("before", encoding="utf-8")
    (tmp_path / "link").symlink_to("real")

    write_file(tmp_path / "link", "after")

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text(encoding="utf-8") == "after"


def test_a_pipe_stays_a_pipe(tmp_path: Path) -> None:
    """Whoever reads from a pipe gets what is written."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = Thread(target=lambda: read.append(pipe.read_text(encoding="utf-8")))
    reader.start()

    write_file(pipe, "hello")
    reader.join(10)

    assert read == ["hello"]
    assert pipe.is_fifo()


def test_what_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    """A folder in place of a file, and a file in a folder that is not there, are named before and after the work."""
    for path in (tmp_path, tmp_path / "no" / "file"):
        with pytest.raises(InputError, match="cannot be written"):
            write_file(path, "")
        with pytest.raises(InputError, match=r"is a folder|its folder does not exist"):
            expect_file(path)


def test_a_full_disk_is_nobodys_fault() -> None:
    """Where no space is left for what is printed, a sentence says so."""
    command = [sys.executable, "-m", "grader.cli", "schema"]
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        ran = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)

    assert ran.returncode == 2
    assert ran.stderr == "grade: No space is left where this was to be written.\n"
