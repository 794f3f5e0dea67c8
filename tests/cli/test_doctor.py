"""`grade doctor` on this machine, and on others."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from click.testing import CliRunner

from grader.cli.main import main
from grader.sandbox.lockdown.mechanisms import MECHANISMS
from tests.conftest import ROOT


def test_the_command_measures_this_machine() -> None:
    """`grade doctor` prints a screen that begins with the level; `--json` gives programs the same."""
    screen = CliRunner().invoke(main, ["doctor", "--course", str(ROOT)])
    answer = CliRunner().invoke(main, ["doctor", "--json", "--course", str(ROOT)])
    document = json.loads(answer.stdout)

    assert (screen.exit_code, answer.exit_code) == (0, 0)
    assert screen.stdout.startswith(f"Sandbox: {document['sandbox']}\n")
    assert set(document["mechanisms"]) | set(document["missing"]) == set(MECHANISMS)
    assert set(document["versions"]) >= {"nn-grade", "python", "numpy"}


ELSEWHERE = """
import sys
import psutil  # as it is here
sys.platform = "darwin"
sys.modules["resource"] = None  # as on Windows
from grader.cli.main import main
main(sys.argv[1:])
"""


def test_other_systems_are_told_plainly() -> None:
    """On a system that is not Linux the level is none, with what to do; a program is graded, and that is said there."""
    told = subprocess.run([sys.executable, "-c", ELSEWHERE, "doctor"], cwd=ROOT, capture_output=True, text=True)
    words = ["submit", "solutions/03-xor/xor.py", "--course", str(ROOT), "--lang", "en"]
    graded = subprocess.run([sys.executable, "-c", ELSEWHERE, *words], cwd=ROOT, capture_output=True, text=True)

    assert told.returncode == 0
    assert told.stdout.startswith("Sandbox: none\n")
    assert "use WSL 2 on Windows, or a Linux container on macOS" in told.stdout
    assert "tried just now" not in told.stdout
    assert graded.returncode == 0, graded.stderr
    assert "100 / 100" in graded.stdout
    assert "Sandbox: none." in graded.stdout


@pytest.mark.parametrize(
    "arguments", [["--course", "/nonexistent"], ["--lang", "xx"], ["--colour"], ["extra"]], ids=" ".join
)
def test_wrong_input_is_told_in_a_sentence(arguments: list[str]) -> None:
    """A wrong flag or folder ends with exit code 2 and without a stack trace."""
    answer = CliRunner().invoke(main, ["doctor", *arguments])

    assert answer.exit_code == 2
    assert "Traceback" not in answer.output
