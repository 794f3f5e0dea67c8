"""The command `grade` itself: its help, and what shells complete."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from grader.cli.main import main
from tests.commands import MINIATURE, ROOT

HERE = {**os.environ, "GRADE_LANG": "en", "PYTHONPATH": str(ROOT)}


@pytest.mark.parametrize("command", ["", *main.verbs])
def test_every_command_has_help(command: str) -> None:
    """Each command explains itself."""
    result = CliRunner().invoke(main, [*filter(None, [command]), "--help"])

    assert result.exit_code == 0
    assert len(result.output.splitlines()) > 5


@pytest.mark.parametrize(
    "words",
    [
        "submit --help --lang ko",
        "submit --lang=ko --help",
        "--lang ko submit --help",
        "--lang ko --help",
        "-h --lang ko",
    ],
)
def test_help_speaks_the_language_that_is_asked_for(words: str) -> None:
    """Wherever ``--lang`` stands, all of the help is in that language."""
    command = [sys.executable, "-P", "-m", "grader.cli", *words.split()]
    said = subprocess.run(command, env=HERE, capture_output=True, encoding="utf-8", check=True).stdout

    assert said.startswith("사용법: ")
    assert "채점합니다" in said
    assert "Language of" not in said


def test_the_language_of_a_verb_goes_before_that_of_all() -> None:
    """A language named after the verb counts, and else the one before it."""
    words = ["hint", "neuron", "99", "--course", str(MINIATURE)]
    runner = CliRunner(env={"GRADE_LANG": "en"})

    assert runner.invoke(main, ["--lang", "ko", *words]).output != runner.invoke(main, words).output
    assert runner.invoke(main, ["--lang", "ko", *words, "--lang", "en"]).output == runner.invoke(main, words).output


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_can_complete(shell: str) -> None:
    """The words that the README gives print a script for each shell."""
    result = CliRunner().invoke(main, [], prog_name="grade", env={"_GRADE_COMPLETE": f"{shell}_source"})

    assert result.exit_code == 0
    assert "_GRADE_COMPLETE" in result.output


def test_a_folder_that_is_gone_is_one_sentence(tmp_path: Path) -> None:
    """Whoever stands in a folder that was deleted is told so, with exit code 2."""
    gone = tmp_path / "gone"
    gone.mkdir()
    script = f"cd '{gone}' && rmdir '{gone}' && exec '{sys.executable}' -P -m grader.cli list"
    result = subprocess.run(["bash", "-c", script], env=HERE, capture_output=True, encoding="utf-8", check=False)

    assert result.returncode == 2, result.stderr
    assert result.stderr == "grade: The folder that you are in does not exist any more; go to another one.\n"


@pytest.mark.alike
@pytest.mark.parametrize("closed", ["2>&-", ">&-", ">&- 2>&-"])
def test_closed_streams_stop_nobody(tmp_path: Path, closed: str) -> None:
    """Without standard output, or standard error, a submission is graded all the same."""
    report = tmp_path / "report.json"
    words = f"submit '{MINIATURE / 'solutions'}' --course '{MINIATURE}' --require-sandbox none --report '{report}'"
    script = f"exec '{sys.executable}' -P -m grader.cli {words} {closed}"
    result = subprocess.run(["bash", "-c", script], env=HERE, cwd=ROOT, capture_output=True, check=False)

    assert result.returncode == 0, result.stderr
    assert json.loads(report.read_text(encoding="utf-8"))["score"]["earned"] == 100.0
