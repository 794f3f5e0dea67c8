"""The trusted process never compiles, parses or imports what a learner wrote."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MINIATURE = ROOT / "tests" / "miniature"

WATCH = """
import sys

seen = []

def watch(event, arguments):
    if event in ("compile", "exec", "import"):
        seen.append((event, repr(arguments)[:4000]))

sys.addaudithook(watch)
from grader.cli import main
try:
    main(sys.argv[1:])
except SystemExit:
    pass
learners = [event for event, arguments in seen if "learners_own_name" in arguments or "/line.py" in arguments]
print("events", len(seen) > 100, "of the learner", learners)
"""


@pytest.mark.parametrize("source", ["def learners_own_name(x): return x\n", "def learners_own_name(x) return x\n"])
def test_no_learners_code_is_compiled_here(tmp_path: Path, source: str) -> None:
    """Of all that the grader compiles, executes and imports while it grades, nothing is the learner's."""
    (tmp_path / "line.py").write_text(source, encoding="utf-8")
    command = [sys.executable, "-c", WATCH, "submit", str(tmp_path), "--course", str(MINIATURE)]

    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)

    assert run.stdout.splitlines()[-1] == "events True of the learner []"
    assert "of 7 points" in run.stdout
