"""However the grader ends, its workers end with it."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.processes import processes_of

ROOT = Path(__file__).parents[2]
MINIATURE = ROOT / "tests" / "miniature"
PATIENCE = 20.0


def await_processes(grader: int, count: int) -> bool:
    """Wait until so many processes of a grader are there."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        if len(processes_of(grader)) == count or (count and len(processes_of(grader)) > count):
            return True
        time.sleep(0.02)
    return False


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_no_process_outlives_the_grader(tmp_path: Path, number: signal.Signals) -> None:
    """A grader that is killed, interrupted or terminated while a program hangs leaves no process behind."""
    (tmp_path / "line.py").write_text("while True: pass\n", encoding="utf-8")
    command = [sys.executable, "-m", "grader.cli", "submit", str(tmp_path), "--course", str(MINIATURE)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as grader:
        assert await_processes(grader.pid, 3)  # the server, the parser, and the worker that hangs

        grader.send_signal(number)
        grader.wait(PATIENCE)

        assert await_processes(grader.pid, 0)
