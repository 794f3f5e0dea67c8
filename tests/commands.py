"""Commands as somebody types them, about the miniature course unless another one is named."""

from __future__ import annotations

import atexit
from functools import cache
from pathlib import Path
from unittest.mock import patch

from click.testing import CliRunner, Result

from grader.cli.learner import review, submit
from grader.cli.main import main
from grader.sandbox.forkserver import ForkServers
from grader.sandbox.launch import PLAIN, Server, launch
from grader.sandbox.workers.server import ForkServer

ROOT = Path(__file__).parents[1]
MINIATURE = ROOT / "tests" / "miniature"
SOLUTION = (MINIATURE / "solutions" / "01-line" / "line.py").read_text(encoding="utf-8")
HALF = SOLUTION.replace("self.value += x", "self.value = x")
ABOUT_A_COURSE = ("submit", "list", "verify", "release", "audit", "hint", "solution", "review", "reset", "init", "web")
TAUGHT = """why = "A weight of 2 doubles."
why_ko = "가중치 2는 값을 두 배로 만듭니다."

[tasks.hints_for]
double = ["How many of x?", "Is it `+` or `*`?"]

[tasks.hints_for_ko]
double = ["x가 몇 개인가요?", "`+`인가요, `*`인가요?"]

"""
ALTERNATIVE = """NOTE = "What is added to itself is doubled."
NOTE_KO = "자기 자신을 더하면 두 배가 됩니다."


def double(x):
    return np.add(x, x)
"""
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
    with patch.object(submit, "launch", shared_server), patch.object(review, "launch", shared_server):
        return CliRunner().invoke(main, words)


def shared_server() -> Server:
    """Return the handle of a fork server that runs as long as this process."""
    control = warm().share()
    return ForkServer(None, control, PLAIN) if control else launch()


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


def on_a_full_disk(kilobytes: int, *words: str) -> list[str]:
    """Return a command that can write no file longer than that.

    It compiles no module: Python would leave the beginning of one for whoever imports it next.
    """
    return ["bash", "-c", f'ulimit -f {kilobytes}; PYTHONDONTWRITEBYTECODE=1 exec "$@"', "bash", *words]


def written(path: Path, content: bytes) -> Path:
    """Write a file, and return it to be handed in."""
    path.write_bytes(content)
    return path


def taught(own_miniature: Path, solutions: str = "") -> Path:
    """Give task 1 of a course hints for its function, and what is to be learned from it; say when answers are shown."""
    path = own_miniature / "exercises" / "01-line" / "exercise.toml"
    first, second = path.read_text(encoding="utf-8").split("[[tasks]]\nnumber = 2")
    path.write_text(f"{first.rstrip()}\n{TAUGHT}[[tasks]]\nnumber = 2{second}", encoding="utf-8")
    others = own_miniature / "solutions" / "01-line" / "alternatives"
    others.mkdir()
    (others / "task1.py").write_text(ALTERNATIVE, encoding="utf-8")
    course = own_miniature / "exercises" / "course.toml"
    said = f'solutions = "{solutions}"\n' if solutions else ""
    course.write_text(course.read_text(encoding="utf-8").replace("\n[[", f"{said}\n[[", 1), encoding="utf-8")
    return own_miniature


def squares(own_miniature: Path, folder: Path) -> Path:
    """Make a known mistake of a course, and write a program that has it."""
    mistakes = own_miniature / "solutions" / "01-line" / "mistakes"
    mistakes.mkdir()
    (mistakes / "squares.py").write_text(MISTAKE, encoding="utf-8")
    return written(folder / "line.py", SOLUTION.replace("np.asarray(x) * FACTOR", "np.asarray(x) ** 2").encode())
