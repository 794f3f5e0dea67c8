"""Whatever goes wrong at a command ends in one sentence and an exit code, on any terminal."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import MINIATURE, ROOT, grade, one_sentence


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["submit", MINIATURE / "exercises", "--exercise", "nothing"], "There is no exercise 'nothing'; this course has line"),
        (["validate", ROOT / "pyproject.toml"], "is not JSON"),
        (["validate", ROOT / "grader" / "reports" / "schemas" / "report-1.0.schema.json"], "is no report of a format known here"),
        (["validate", ROOT / "nothing.json"], "No such file"),
        (["export", ROOT / "pyproject.toml", "--to", "csv"], "is not JSON"),
        (["export", ROOT / "solutions", "--to", "csv"], "there is no gradebook.sqlite in it"),
        (["export", ROOT / "grader" / "reports" / "schemas" / "report-1.0.schema.json", "--to", "csv"], "is no valid report"),
        (["hint", "nothing"], "There is no exercise 'nothing'"),
        (["hint", "line", 3], "line has no task 3; its tasks are 1 to 2."),
        (["hint", "line", 0], "line has no task 0"),
        (["reset", "nothing"], "There is no exercise 'nothing'"),
        (["reset", ROOT / "pyproject.toml"], "is no file of this course's exercises"),
        (["init", ROOT / "pyproject.toml"], "cannot be written"),
        (["init", "/proc/nothing"], "cannot be written"),
        (["init", MINIATURE / "exercises"], "is where the course's own files are"),
        (["submit", MINIATURE / "solutions", "--html", "/"], "is a folder; name a file in it"),
        (["analyze", ROOT / "solutions"], "there is no report (.json) in this folder"),
        (["analyze", ROOT / "grader" / "reports"], "report-1.0.schema.json is no valid report"),
        (["analyze", ROOT / "nothing"], "No such file"),
        (["release", "--to", ROOT / "grader"], "is not an empty folder"),
        (["submit", MINIATURE / "solutions", "--report", "/nothing/report.json"], "its folder does not exist"),
        (["release", "--to", "/proc/nothing/here"], "cannot be written"),
    ],
)  # fmt: skip
def test_a_wrong_word_ends_in_one_sentence(arguments: list[object], why: str) -> None:
    """Wrong names, files and targets are refused with exit 2 and a sentence that says why."""
    assert why in one_sentence(grade(*arguments))


def test_a_fault_of_ours_is_told_without_a_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    """What nobody foresaw exits with 3, says whose fault it is, and keeps the traceback in a file."""

    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("unforeseen")

    monkeypatch.setattr("grader.submissions.intake.read", broken)

    result = grade("submit", MINIATURE / "exercises")

    assert result.exit_code == 3
    assert "The grader failed, not you." in result.stderr
    log = Path(result.stderr.split()[-1].rstrip("."))
    assert "ZeroDivisionError: unforeseen" in log.read_text(encoding="utf-8")
    log.unlink()


@pytest.mark.parametrize(("arguments", "status"), [(["list", "--course", "."], 0), (["schema"], 0), (["nothing"], 2)])
def test_a_closed_pipe_and_an_old_terminal_are_no_faults(arguments: list[str], status: int) -> None:
    """`| head` ends quietly, and a terminal without ✓ in its encoding gets another sign."""
    command = [sys.executable, "-m", "grader.cli", *arguments]
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "LANG": "ko_KR.UTF-8"}

    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment) as run:
        assert run.stdout
        run.stdout.close()
        said = run.stderr.read() if run.stderr else b""

    assert run.returncode == status, said
    assert b"The grader failed" not in said
