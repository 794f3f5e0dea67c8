"""The trusted process never compiles, parses or imports what a learner wrote, and keeps little of what it answers."""

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


MEASURE = """
import sys
from grader.cli import main
try:
    main(sys.argv[1:])
except SystemExit:
    pass
(peak,) = [line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")]
print("peak", int(peak) >> 10)
"""


def test_large_answers_are_not_kept(tmp_path: Path) -> None:
    """A program that answers 3 MiB to each of some two hundred questions takes the grader no more than 400 MiB."""
    stub = (ROOT / "exercises" / "04-activations" / "activations.py").read_text(encoding="utf-8")
    names = [name.partition("(")[0] for name in stub.split("\ndef ")[1:]]
    text = f"import numpy as np\nBIG = np.ones(3 << 17)\ndef f(*_a, **_k): return BIG\n{' = '.join(names)} = f\n"
    (tmp_path / "activations.py").write_text(text, encoding="utf-8")
    command = [
        sys.executable,
        "-c",
        MEASURE,
        "submit",
        str(tmp_path),
        "--course",
        str(ROOT),
        "--exercise",
        "activations",
    ]

    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)

    assert "of 53 points" in run.stdout
    assert int(run.stdout.split()[-1]) < 400
