"""What somebody new does in the first ten minutes, in a folder of their own, with the course as it is shipped."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.commands import on_a_full_disk

ROOT = Path(__file__).parents[1]
SOLUTION = ROOT / "solutions" / "01-neuron" / "neuron.py"


def environment() -> dict[str, str]:
    """Return the environment of what is typed: with the folder of configuration of this test."""
    return {**os.environ, "GRADE_LANG": "en", "PYTHONPATH": str(ROOT)}


Type = Callable[..., str]
STAYS = "import subprocess, sys; subprocess.run(sys.argv[1:]); sys.stdin.read()"  # or tmux may lose the last words


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    """The folder that the learner makes."""
    return tmp_path / "my-work"


@pytest.fixture
def grade(tmp_path: Path, mine: Path) -> Type:
    """Type a command and read what comes, in the folder once it is there."""

    def typed(*words: str, status: int = 0) -> str:
        where = mine if mine.exists() else tmp_path
        command = [sys.executable, "-m", "grader.cli", *words]
        ran = subprocess.run(command, cwd=where, env=environment(), capture_output=True, encoding="utf-8", check=False)
        assert ran.returncode == status, ran.stdout + ran.stderr
        return ran.stdout + ran.stderr

    return typed


@pytest.mark.long
def test_the_first_ten_minutes(grade: Type, mine: Path) -> None:
    """From the first command to a picture of one's own neuron, each answer says what to do next."""
    assert "grade submit exercises/" in grade("--help")
    assert f"Next: `cd {mine}`" in grade("init", str(mine), "--course", str(ROOT))
    assert "not begun" in grade("list")
    assert "Next: ./01-neuron/neuron.py, line 9 (task 1). Stuck? `grade hint neuron`" in grade("submit", ".")
    assert "Hint 1 of 3" in grade("hint", "neuron")

    work = mine / "01-neuron" / "neuron.py"
    stub = work.read_text(encoding="utf-8")
    work.write_text(stub.replace('raise NotImplementedError("task 1: neuron")', "return x + w"), encoding="utf-8")
    wrong = grade("submit", "01-neuron/neuron.py")
    assert "✗ `neuron` returns the input times the weight" in wrong
    assert "you got" in wrong

    work.write_text(stub.replace('raise NotImplementedError("task 1: neuron")', "return x * w"), encoding="utf-8")
    assert "✓ Task 1: One input (2 checks)" in grade("submit", "01-neuron/neuron.py")
    assert "✓ 1. One input" in grade("list")
    assert "Task 2: The weighted sum" in grade("hint", "neuron")

    shutil.copy(SOLUTION, work)
    grade("submit", "01-neuron/neuron.py", "--html", "report.html", "--lang", "ko")
    page = (mine / "report.html").read_text(encoding="utf-8")
    assert '<html lang="ko">' in page
    assert page.count("<figure>") == 3
    assert "힌트 2개 사용" in page
    assert "neuron.py.bak" in grade("reset", "neuron")
    assert work.read_text(encoding="utf-8") == stub


def test_a_full_disk_loses_nothing(grade: Type, mine: Path) -> None:
    """Where nothing more can be written, one sentence says so, and what was there before is still whole."""
    grade("init", str(mine), "--course", str(ROOT))
    page = mine / "report.html"
    page.write_text("as it was", encoding="utf-8")
    words = ["-m", "grader.cli", "submit", "01-neuron/neuron.py", "--html", "report.html"]
    command = on_a_full_disk(1, sys.executable, *words)
    ran = subprocess.run(command, cwd=mine, env=environment(), capture_output=True, encoding="utf-8", check=False)

    assert ran.returncode == 2
    assert ran.stderr == "grade: report.html: cannot be written (File too large).\n"
    assert page.read_text(encoding="utf-8") == "as it was"
    assert not list(mine.glob(".*.part"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_graded(grade: Type, mine: Path) -> None:
    """In a read-only folder grading works, and one sentence says that progress is not saved."""
    grade("init", str(mine), "--course", str(ROOT))
    (mine / ".grade").mkdir(mode=0o555)
    shown = grade("submit", "01-neuron/neuron.py")
    (mine / ".grade").chmod(0o755)

    assert "0 of 37 points" in shown
    assert "your progress cannot be saved (Permission denied)" in shown


@pytest.fixture
def tmux(tmp_path: Path) -> Iterator[Callable[..., str]]:
    """A tmux of our own: type a command of it, read its answer."""
    if not shutil.which("tmux"):
        pytest.skip("tmux is not installed")

    def command(*words: str) -> str:
        socket = str(tmp_path / "tmux")
        ran = subprocess.run(
            ["tmux", "-S", socket, *words], env=environment(), capture_output=True, encoding="utf-8", check=True
        )
        return ran.stdout

    yield command
    command("kill-server")


def shown(tmux: Callable[..., str], text: str) -> str:
    """Wait until the screen shows a text."""
    end = time.monotonic() + 40
    while text not in (screen := tmux("capture-pane", "-p")):
        assert time.monotonic() < end, f"{text!r} never came:\n{screen}"
        time.sleep(0.1)
    return screen


def test_a_whole_exercise_in_tmux(grade: Type, mine: Path, tmux: Callable[..., str]) -> None:
    """In tmux, 80 × 24, every task of an exercise is done one after the other, each leading to the next."""
    grade("init", str(mine), "--course", str(ROOT))
    work = mine / "02-gates" / "gates.py"
    stub, solution = (p.read_text("utf-8") for p in (work, ROOT / "solutions" / "02-gates" / "gates.py"))
    # Word by word, tmux starts it without a shell: an ordinary user's may be nologin.
    practice = [sys.executable, "-c", STAYS, sys.executable, "-m", "grader.cli", "practice", str(mine / "02-gates")]
    tmux("new-session", "-d", "-x", "80", "-y", "24", "-c", str(mine), *practice)
    shown(tmux, "Begin at gates.py, line 9")
    tmux("send-keys", "h")
    shown(tmux, "Hint 1 of 3")

    for task, title in enumerate(["The perceptron", "AND, NAND and OR", "From a threshold", "Learning the weights"], 1):
        work.write_text(solved_up_to(task, stub, solution), encoding="utf-8")
        assert f"task {task + 1} of 5: {title}" in shown(tmux, f"✓ Task {task} is done.")
    work.write_text(solution, encoding="utf-8")
    assert "100 / 100" in shown(tmux, "Everything is done.")
    tmux("send-keys", "q")

    assert "5 of 5 tasks are done, 100 of 100 points." in shown(tmux, "100 of 100 points.")


def solved_up_to(task: int, stub: str, solution: str) -> str:
    """Return the solution in which the tasks after one still raise what the stub raises."""
    later = {
        line.strip()
        for line in stub.splitlines()
        if "NotImplementedError" in line and int(line.split("task ")[1][0]) > task
    }
    text = solution
    for line in later:
        name = line.split(": ")[1].split('"')[0]
        text += f"\n\ndef {name}(*args, **kwargs):\n    {line}\n"
    return text
