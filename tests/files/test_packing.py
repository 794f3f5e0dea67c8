"""What travels to another machine is what grading needs, and the same files are the same bytes."""

from __future__ import annotations

import io
import os
import shutil
import zipfile
from pathlib import Path

from grader.files import packing
from tests.commands import MINIATURE


def test_the_same_files_are_the_same_bytes(tmp_path: Path) -> None:
    """Neither the place of a course, nor when its files were written, nor their permissions change its archive."""
    copy = Path(shutil.copytree(MINIATURE, tmp_path / "copy"))
    for number, path in enumerate(copy.rglob("*.*")):
        os.utime(path, (number, number))
        path.chmod(0o700)

    assert packing.zipped(packing.course_files(copy)) == packing.zipped(packing.course_files(MINIATURE))


def test_what_was_made_on_the_way_stays_here(own_miniature: Path) -> None:
    """Hidden files, caches and whatever lies beside the parts of a course are no part of its archive."""
    before = packing.course_files(own_miniature)
    for name in (".grade/x.json", "solutions/01-line/__pycache__/line.pyc", "exercises/.hidden", "notes.txt"):
        (own_miniature / name).parent.mkdir(exist_ok=True)
        (own_miniature / name).write_text("x", encoding="utf-8")

    assert packing.course_files(own_miniature) == before
    assert "solutions/01-line/test_hidden.py" in before


def test_an_archive_can_be_unpacked(tmp_path: Path) -> None:
    """Every file comes out as it went in, and those that are to be executed can be, and no others."""
    files = {"run.sh": b"#!/bin/sh\n", "data/한글.txt": bytes(range(256)), "empty": b""}
    with zipfile.ZipFile(io.BytesIO(packing.zipped(files, frozenset({"run.sh"})))) as archive:
        unpacked = {name: archive.read(name) for name in archive.namelist()}
        modes = {entry.filename: entry.external_attr >> 16 for entry in archive.infolist()}

    assert unpacked == files
    assert [name for name, mode in modes.items() if mode & 0o111] == ["run.sh"]
