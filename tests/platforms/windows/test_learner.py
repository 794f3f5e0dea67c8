"""A learner on Windows: everything that they type, on a Windows Python under wine."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.commands import ROOT
from tests.platforms.windows.machine import Windows, path_there
from tests.terminal import Terminal

WINDOWS = Windows()
pytestmark = pytest.mark.skipif(not WINDOWS.is_there, reason="no Windows Python is set up")

MISBEHAVING = {
    "loops": ("while True: pass", "No answer within 2 s."),
    "ends": ("import os; os._exit(3)", "it left with exit status 3"),
    "recurses": ("return AND(x1, x2)", "RecursionError"),
    "floods": ("while True: print('x' * 100_000)", "it printed more than"),
    "starts programs": ("import subprocess; subprocess.Popen(['python'])", "cannot be started while grading"),
}
OURS = {"environment", "created_at", "duration_ms", "cpu_ms"}


def typed(*words: object, cwd: Path = ROOT, language: str = "en_US", **env: str) -> subprocess.CompletedProcess[str]:
    """Type a command on Windows; paths of this machine are those of its drive Z."""
    there = [path_there(word) if isinstance(word, Path) else str(word) for word in words]
    return WINDOWS.run(["-P", "-m", "grader.cli", *there], cwd, {"PYTHONUTF8": "1", **env}, language=language)


def told(report: Path) -> Any:
    """Return what a report says, but for times and the machine."""

    def kept(part: Any) -> Any:
        match part:
            case dict():
                return {key: kept(value) for key, value in part.items() if key not in OURS}
            case list():
                return [kept(value) for value in part]
            case float():
                return round(part, 6)
        return part

    return kept(json.loads(report.read_text(encoding="utf-8")))


@pytest.mark.parametrize("work", ["solutions", "exercises"])
def test_reports_are_the_same(work: str, tmp_path: Path) -> None:
    """Solutions earn 100 and stubs 0, each with the report that Linux makes, but for times and the machine."""
    here, there = tmp_path / "here.json", tmp_path / "there.json"
    arguments = ("--seed", 1, "--course", ROOT)
    answer = typed("submit", ROOT / work, *arguments, "--report", there)
    subprocess.run([".venv/bin/grade", "submit", ROOT / work, *map(str, arguments), "--report", here], cwd=ROOT)

    assert f" {100 if work == 'solutions' else 0} / 100" in answer.stdout, answer
    assert "Sandbox: none." in answer.stdout
    assert told(here) == told(there)


@pytest.mark.parametrize("how", MISBEHAVING)
def test_a_program_that_misbehaves_costs_its_own_check(how: str, tmp_path: Path) -> None:
    """An endless loop, an end of the process and the like are told, and the other checks are right."""
    body, said = MISBEHAVING[how]
    solution = (ROOT / "solutions" / "02-gates" / "gates.py").read_text(encoding="utf-8")
    (tmp_path / "gates.py").write_text(f"{solution}\n\ndef AND(x1, x2):\n    {body}\n", encoding="utf-8")
    answer = typed("submit", tmp_path / "gates.py", "--course", ROOT)

    assert said in " ".join(answer.stdout.split()), answer
    assert "31 of 33 points" in answer.stdout


@pytest.mark.parametrize("slug", ["gates", "xor"])
def test_every_mistake_is_named(slug: str) -> None:
    """Each known mistake is named as on Linux, alone and with later tasks still stubs."""
    answer = WINDOWS.run(["-m", "tests.soak.names", "1", slug], seconds=600)

    assert re.search(r"\b[1-9]\d+ programs, 1 seeds, 0 not named", answer.stdout), answer


def test_pages_have_the_same_pictures(tmp_path: Path) -> None:
    """The page of a submission has the pictures that Linux draws."""
    counts = []
    for name in ("here.html", "there.html"):
        words = ("submit", ROOT / "solutions", "--course", ROOT, "--seed", 1, "--html", tmp_path / name)
        if name == "there.html":
            typed(*words)
        else:
            subprocess.run([".venv/bin/grade", *map(str, words)], cwd=ROOT, stdout=subprocess.DEVNULL)
        counts.append((tmp_path / name).read_text(encoding="utf-8").count("<svg"))

    assert counts[0] == counts[1] > 10


def test_a_learners_folder(tmp_path: Path) -> None:
    """In a folder with a Korean name and a space: init, list, hint, submit, review and reset; a Korean Windows is told in Korean."""
    work = tmp_path / "내 과제 1"
    made = typed("init", work, "--course", ROOT)
    (work / "03-xor" / "xor.py").write_bytes(
        (ROOT / "solutions" / "03-xor" / "xor.py").read_bytes().replace(b"\n", b"\r\n") + b"# mine\r\n"
    )
    graded = typed("submit", ".", cwd=work)
    listed = typed("list", cwd=work)
    hint = typed("hint", "gates", 1, cwd=work, language="ko_KR")
    reset = typed("reset", "xor", cwd=work)

    assert made.returncode == graded.returncode == listed.returncode == hint.returncode == reset.returncode == 0
    assert "24 of 24 points" in graded.stdout
    assert "✓" in listed.stdout
    assert "과제 1" in hint.stdout
    assert "raise NotImplementedError" in (work / "03-xor" / "xor.py").read_text(encoding="utf-8")


def test_a_console_of_another_code_page() -> None:
    """Where a terminal knows neither ticks nor Hangul, other signs are printed, and nothing fails."""
    answer = WINDOWS.run(["-P", "-m", "grader.cli", "submit", "solutions/03-xor/xor.py", "--course", path_there(ROOT)])

    assert (answer.returncode, answer.stderr) == (0, "")
    assert " v Task 1" in answer.stdout


@pytest.mark.parametrize("command", ["batch", "practice"])
def test_what_cannot_be_done_is_one_sentence(command: str, tmp_path: Path) -> None:
    """Grading a class, and practice without a terminal, end in one sentence."""
    words = [tmp_path, "--out", tmp_path / "out"] if command == "batch" else []
    answer = typed(command, *words, "--course", ROOT)

    assert answer.returncode == 2
    assert len(answer.stderr.strip().splitlines()) == 1
    assert "needs Linux" in answer.stderr or "needs a terminal" in answer.stderr


@pytest.fixture
def practice(tmp_path: Path) -> Iterator[Terminal]:
    """A sitting about a file of exercise 3, in a terminal of Windows."""
    (tmp_path / "xor.py").write_bytes((ROOT / "exercises" / "03-xor" / "xor.py").read_bytes())
    WINDOWS.start_services()
    terminal = Terminal(
        path_there(tmp_path / "xor.py"), "--course", path_there(ROOT), "--lang", "en",
        cwd=tmp_path, columns=90, rows=30, program=[*WINDOWS.command(["-P", "-m", "grader.cli", "practice"])],
        **WINDOWS.environment(),
    )  # fmt: skip
    yield terminal
    terminal.close()


def test_practice(practice: Terminal, tmp_path: Path) -> None:
    """A save is graded, keys show a hint and the list, and q ends the sitting with a summary."""
    practice.shows("Task 1")
    practice.type("h")
    practice.shows("Hint 1")
    solution = (ROOT / "solutions" / "03-xor" / "xor.py").read_text(encoding="utf-8")
    (tmp_path / "xor.py").write_text(f"{solution}# mine\n", encoding="utf-8")
    practice.shows("Everything is done.")
    practice.type("l")
    practice.shows("24/24")
    practice.type("x")
    assert "Hint 1" not in practice.shows("Press x once more")
    practice.type("q")

    assert practice.ends() == 0
