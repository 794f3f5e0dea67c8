"""A class to be graded, and runs that can be disturbed."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.classes import OPTIONS, Start, class_of_five
from tests.commands import ROOT


@pytest.fixture
def submissions(tmp_path: Path) -> Path:
    """A class of five: a right one, a half one, one that hangs, one that is no zip, and one in Hangul."""
    return class_of_five(tmp_path / "class")


@pytest.fixture
def start(submissions: Path, tmp_path: Path) -> Iterator[Start]:
    """Begin to grade the class in a process of its own."""
    started: list[subprocess.Popen[str]] = []

    def begin(*options: str) -> subprocess.Popen[str]:
        words = ["batch", str(submissions), "--out", str(tmp_path / "results"), *OPTIONS, *options]
        process = subprocess.Popen(
            [sys.executable, "-m", "grader.cli", *words],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, encoding="utf-8", start_new_session=True,
        )  # fmt: skip
        started.append(process)
        return process

    yield begin
    for process in started:
        process.kill()
        process.communicate()
