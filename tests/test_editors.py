"""What editors read: the task that shows failures at their lines, and the container that is set up by itself."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.commands import ROOT

SOLUTION = (ROOT / "solutions" / "02-gates" / "gates.py").read_text(encoding="utf-8")
TASKS = json.loads((ROOT / ".vscode" / "tasks.json").read_text(encoding="utf-8"))["tasks"]


def problems(matcher: dict[str, Any], lines: list[str]) -> list[dict[str, str]]:
    """Return what VS Code makes of some lines: a pattern for each of several lines that follow each other."""
    found = []
    patterns = matcher["pattern"]
    for start in range(len(lines) - len(patterns) + 1):
        problem: dict[str, str] = {}
        for pattern, line in zip(patterns, lines[start:], strict=False):
            match = re.search(pattern["regexp"], line)
            if match is None:
                break
            problem |= {part: match[group] for part, group in pattern.items() if part != "regexp"}
        else:
            found.append(problem)
    return found


@pytest.mark.alike(each=2)
@pytest.mark.parametrize("lang", ["en", "ko"])
@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("return 1", "`AND`"),
        ("raise ValueError('no')", "ValueError"),
        ("import os; os._exit(3)", "3"),
    ],
)
def test_a_failure_is_shown_at_its_line(body: str, said: str, lang: str, tmp_path: Path) -> None:
    """The task's patterns find the file, the line and a text in what it runs, once for a check."""
    program = f"{SOLUTION}\n\ndef AND(x1, x2):\n    {body}\n"
    (tmp_path / "gates.py").write_text(program, encoding="utf-8")
    above = program[: program.rindex("def AND")].count("\n")
    task = TASKS[0]
    words = [word.replace("${file}", str(tmp_path / "gates.py")) for word in task["args"]]
    ran = subprocess.run(
        [sys.executable, *words, "--course", str(ROOT), "--lang", lang], capture_output=True, encoding="utf-8"
    )
    found = [each for matcher in task["problemMatcher"] for each in problems(matcher, ran.stdout.splitlines())]

    assert {each["file"] for each in found} == {"gates.py"}
    assert {int(each["line"]) for each in found} <= {above + 1, above + 2}
    assert any(said in each["message"] for each in found)
    assert len(found) == len({(each["line"], each["message"]) for each in found})


def test_a_right_file_has_no_problem(tmp_path: Path) -> None:
    """Nothing is found in the report of a right program."""
    ran = subprocess.run(
        [sys.executable, *TASKS[0]["args"][:-3], str(ROOT / "solutions/02-gates/gates.py"), "--report", "-"],
        cwd=ROOT, capture_output=True, encoding="utf-8",
    )  # fmt: skip

    assert '"passed"' in ran.stdout
    assert not [each for matcher in TASKS[0]["problemMatcher"] for each in problems(matcher, ran.stdout.splitlines())]


def test_the_container_is_set_up_as_the_readme_does() -> None:
    """What is run in a new container makes the environment that the README makes."""
    settings = json.loads((ROOT / ".devcontainer" / "devcontainer.json").read_text(encoding="utf-8"))
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    assert settings["postCreateCommand"].partition(" && .venv/bin/grade")[0] in readme
    assert settings["image"].startswith("python:3.")
