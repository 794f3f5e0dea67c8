"""The learner's path where nothing of Unix is there: outside of one room its modules cannot be imported."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import MINIATURE, ROOT, SOLUTION

OF_UNIX = ("fcntl", "grp", "pwd", "resource", "termios", "tty")
WITHOUT = f"""
import builtins, sys
usual = builtins.__import__
def found(name, names=None, *rest, **others):
    asks = str((names or {{}}).get("__name__"))
    if name in {OF_UNIX} and asks.startswith("grader.") and not asks.startswith("grader.system."):
        raise ImportError(f"{{asks}} imports {{name}}")
    return usual(name, names, *rest, **others)
builtins.__import__ = found
from grader.cli.main import main
main(sys.argv[1:])
"""


def typed(*words: object, cwd: Path, portable: bool = True) -> subprocess.CompletedProcess[str]:
    """Type a command where the modules of Unix are missing, or where they are there."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "GRADE_LANG": "en"}
    code = WITHOUT if portable else "import sys; from grader.cli.main import main; main(sys.argv[1:])"
    return subprocess.run(
        [sys.executable, "-P", "-c", code, *map(str, words)],
        cwd=cwd, capture_output=True, encoding="utf-8", env=environment | {"GRADE_PORTABLE": "1" if portable else ""},
    )  # fmt: skip


@pytest.fixture
def work(tmp_path: Path) -> Path:
    """A learner's folder, with one task done."""
    made = typed("init", tmp_path / "my work", "--course", MINIATURE, cwd=tmp_path)
    assert made.returncode == 0, made.stderr
    (tmp_path / "my work" / "01-line" / "line.py").write_text(f"{SOLUTION}# mine\n", encoding="utf-8")
    return tmp_path / "my work"


@pytest.mark.long
def test_every_command_of_a_learner_works(work: Path) -> None:
    """Grading with a page, the list, a hint, a solution, a review and a reset work, each with its exit code."""
    page = work / "page.html"
    for words, said in (
        (("submit", ".", "--html", page), "Everything is done."),
        (("list",), "01"),
        (("hint", "line", 1), "Task 1"),
        (("solution", "line", 1), "def double"),
        (("review",), "othing"),
        (("reset", "line"), "line.py"),
    ):
        answer = typed(*words, cwd=work)

        assert (answer.returncode, answer.stderr) == (0, ""), (words, answer)
        assert said in answer.stdout
    assert "100 / 100" in page.read_text(encoding="utf-8")


@pytest.mark.long
def test_a_report_differs_only_in_its_sandbox(work: Path) -> None:
    """What is printed is the same as elsewhere, but for the line about the sandbox."""
    (work / "01-line" / "line.py").write_text(SOLUTION.replace("* FACTOR", "+ FACTOR"), encoding="utf-8")
    here, there = (typed("submit", ".", "--seed", 1, cwd=work, portable=portable).stdout for portable in (False, True))
    sandbox = [line for line in there.splitlines() if line.startswith("Sandbox: none.")]

    assert len(sandbox) == 1
    assert [line for line in there.splitlines() if line not in sandbox] == here.splitlines()


@pytest.mark.long
def test_pictures_are_drawn_without_a_process(tmp_path: Path) -> None:
    """A page has the same pictures as where another process draws them."""
    pictures = []
    for portable in (False, True):
        page = tmp_path / "page.html"
        words = ("submit", ROOT / "solutions/03-xor/xor.py", "--course", ROOT, "--html", page, "--seed", 1)
        assert typed(*words, cwd=tmp_path, portable=portable).returncode == 0
        pictures.append([part.partition("</svg>")[0] for part in page.read_text("utf-8").split("<svg")[1:]])

    assert pictures[0] == pictures[1] != []


def test_asking_for_a_sandbox_ends_in_a_sentence(work: Path) -> None:
    """Who asks for a sandbox is refused where there is none."""
    refused = typed("submit", ".", "--require-sandbox", "full", cwd=work)

    assert refused.returncode == 2
    assert "The sandbox is none here, and full was asked for" in refused.stderr
