"""Commands as somebody types them, about the miniature course unless another one is named."""

from __future__ import annotations

import atexit
from functools import cache
from pathlib import Path
from unittest.mock import patch

from click.testing import CliRunner, Result

from grader.cli.learner import submit
from grader.cli.main import main
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.launch import PLAIN, ForkServer

ROOT = Path(__file__).parents[1]
MINIATURE = ROOT / "tests" / "miniature"
SOLUTION = (MINIATURE / "solutions" / "01-line" / "line.py").read_text(encoding="utf-8")
HALF = SOLUTION.replace("self.value += x", "self.value = x")
ABOUT_A_COURSE = ("submit", "list", "verify", "release", "audit", "hint", "reset", "init")
MISTAKE = '''"""Doubling is squaring."""

TASK = 1
FEEDBACK = "Your answers are squares. What is twice 3?"
FEEDBACK_KO = "제곱한 값이 나왔습니다. 3의 두 배는 얼마일까요?"


def double(x):
    return x * x
'''


def grade(*arguments: object, course: Path = MINIATURE) -> Result:
    """Run a command as the terminal would; submissions share a fork server, as those of a class do."""
    words = [str(a) for a in arguments]
    if words[0] in ABOUT_A_COURSE and "--course" not in words:
        words += ["--course", str(course)]
    with patch.object(submit, "launch", lambda: ForkServer(None, warm().share(), PLAIN)):
        return CliRunner().invoke(main, words)


@cache
def warm() -> ForkServers:
    """Return fork servers that run as long as this process."""
    box = ForkServers()
    atexit.register(box.close)
    return box


def one_sentence(result: Result) -> str:
    """Return the one line that a wrong input ends in."""
    assert result.exit_code == 2, result.output
    lines = result.stderr.strip().splitlines()
    assert len(lines) == 1, result.output
    assert lines[0].startswith("grade: ")
    return lines[0]


def written(path: Path, content: bytes) -> Path:
    """Write a file, and return it to be handed in."""
    path.write_bytes(content)
    return path


def squares(own_miniature: Path, folder: Path) -> Path:
    """Make a known mistake of a course, and write a program that has it."""
    mistakes = own_miniature / "solutions" / "01-line" / "mistakes"
    mistakes.mkdir()
    (mistakes / "squares.py").write_text(MISTAKE, encoding="utf-8")
    return written(folder / "line.py", SOLUTION.replace("np.asarray(x) * FACTOR", "np.asarray(x) ** 2").encode())
