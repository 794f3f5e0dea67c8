"""What is printed can be read in any terminal: signs that it lacks are plain ones, and what programs read is UTF-8."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import HALF, MINIATURE, ROOT, SOLUTION

COURSE = ["--course", str(MINIATURE)]


def printed(*words: object, encoding: str, **environment: str) -> bytes:
    """Return what a command prints in a terminal of some encoding, to both of its streams."""
    ran = subprocess.run(
        [sys.executable, "-P", "-m", "grader.cli", *map(str, words)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "GRADE_LANG": "en", "PYTHONIOENCODING": encoding, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
    )
    assert ran.returncode in (0, 2), ran.stdout
    return ran.stdout


@pytest.fixture(scope="module")
def half(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A submission with one task done, and one that is not."""
    folder = tmp_path_factory.mktemp("half")
    (folder / "line.py").write_text(HALF, encoding="utf-8")
    return folder


@pytest.mark.alike
@pytest.mark.parametrize("encoding", ["cp949", "ascii", "latin-1", "utf-8"])
def test_signs_are_told_apart(half: Path, encoding: str) -> None:
    """Done, failed and not begun are three signs in each encoding, whichever way they are printed."""
    report = printed("submit", half, *COURSE, encoding=encoding).decode(encoding)
    listed = printed("list", "--course", ROOT, encoding=encoding).decode(encoding)
    done, failed, begun_not = tuple({"utf-8": "✓✗○", "cp949": "vx○"}.get(encoding, "vxo"))

    assert f" {done} Task 1" in report
    assert any(line.lstrip().startswith(f"{failed} ") for line in report.splitlines())
    assert f"   {begun_not} 1. " in listed
    assert "?" not in report.replace("Stuck?", "")


@pytest.mark.alike
@pytest.mark.parametrize(
    ("words", "plain"),
    [
        (["export", "--help"], '"Import grades"'),
        (["“nothing”"], '"nothing"'),
        (["submit", "“no such” …", *COURSE], '"no such" ...'),
        (["hint", "neuron", "1", "--course", str(ROOT)], "Task 1: "),
    ],
)
def test_whatever_is_said_is_plain(words: list[str], plain: str) -> None:
    """Help, usage, errors and hints keep to ASCII where there is nothing else, and quotes are quotes."""
    assert plain in printed(*words, encoding="ascii").decode("ascii")


@pytest.mark.long
def test_what_programs_read_is_utf_8(tmp_path: Path) -> None:
    """JSON and files lose no letter, however poor the terminal is."""
    (tmp_path / "김민지.py").write_text(SOLUTION, encoding="utf-8")
    words = ["submit", tmp_path / "김민지.py", "--exercise", "line", "--lang", "ko", *COURSE]
    document = json.loads(printed(*words, "--report", "-", encoding="ascii").decode("utf-8"))
    printed(*words, "--report", tmp_path / "report.json", encoding="latin-1")
    saved = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))

    assert document["exercises"][0]["title"] == saved["exercises"][0]["title"]
    assert not document["exercises"][0]["title"].isascii()
    assert printed("schema", encoding="ascii") == printed("schema", encoding="utf-8")


@pytest.mark.alike
@pytest.mark.parametrize("size", [{"COLUMNS": "0"}, {"COLUMNS": "1", "LINES": "0"}, {"COLUMNS": "", "LINES": "x"}])
def test_a_size_that_is_none_is_not_believed(half: Path, size: dict[str, str]) -> None:
    """Where something says that the terminal has no columns, a report has lines all the same."""
    assert b"Task 1: Doubling" in printed("submit", half, *COURSE, encoding="utf-8", **size)
