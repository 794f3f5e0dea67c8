"""A run is interrupted, killed or without room, and the same command goes on."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from grader.batch.gradebook import FILE
from tests.classes import OPTIONS, Start, batch, many, reports, rows
from tests.commands import HALF, ROOT, SOLUTION, on_a_full_disk
from tests.processes import until

pytestmark = pytest.mark.long


def test_ctrl_c_ends_cleanly(start: Start, submissions: Path, tmp_path: Path) -> None:
    """Ctrl-C finishes what was begun, says how to go on, and the next run does."""
    many(submissions, 60)
    out = tmp_path / "results"
    process = start("--jobs", "2")
    until(lambda: reports(out) > 3)
    process.send_signal(signal.SIGINT)
    _stdout, stderr = process.communicate(timeout=60)

    assert process.returncode == 130
    assert "Finishing what was begun" in stderr
    assert "Stopped; the same command goes on from here." in stderr
    done = reports(out)
    assert done < 65
    assert f"{done} graded before" in batch(submissions, out).stdout
    assert reports(out) == 65


def test_a_second_ctrl_c_ends_at_once(start: Start, submissions: Path, tmp_path: Path) -> None:
    """Whoever presses Ctrl-C twice does not wait for a program that hangs."""
    for path in submissions.glob("*/line.py"):
        path.write_text(SOLUTION.replace("return", "while True: pass\n    return"), encoding="utf-8")
    process = start()
    until(lambda: (tmp_path / "results" / FILE).exists())
    time.sleep(3)
    process.send_signal(signal.SIGINT)
    time.sleep(0.2)
    process.send_signal(signal.SIGINT)
    process.communicate(timeout=10)

    assert process.returncode != 0


def test_killed_at_any_moment_it_goes_on(start: Start, submissions: Path, tmp_path: Path) -> None:
    """After kill −9 of the run, the next one makes the same gradebook as a run that nobody disturbed."""
    many(submissions, 40)
    (submissions / "carol" / "line.py").write_text(HALF, encoding="utf-8")
    out, undisturbed = tmp_path / "results", tmp_path / "undisturbed"
    batch(submissions, undisturbed, "--seed", 5)
    moments = random.Random(1)
    for _ in range(3):
        process = start("--seed", "5")
        enough = reports(out) + 1
        until(lambda enough=enough: reports(out) >= enough)  # type: ignore[misc]
        time.sleep(moments.uniform(0, 0.2))
        process.kill()
        process.communicate()
    result = batch(submissions, out, "--seed", 5)

    assert result.exit_code == 0, result.output
    assert "graded before" in result.stdout
    assert rows(out) == rows(undisturbed)


def test_two_runs_do_not_meet(start: Start, submissions: Path, tmp_path: Path) -> None:
    """While a run writes to a folder, another is told to wait."""
    many(submissions, 30)
    process = start()
    until(lambda: reports(tmp_path / "results") > 0)
    result = batch(submissions, tmp_path / "results")

    assert result.exit_code == 2
    assert "Another run is writing to" in result.stderr
    assert process.wait(timeout=120) == 0


def test_a_full_disk_is_one_sentence(submissions: Path, tmp_path: Path) -> None:
    """Where no report can be written the run stops, and goes on when there is room."""
    words = ["-m", "grader.cli", "batch", str(submissions), "--out", str(tmp_path / "results"), *OPTIONS]
    command = on_a_full_disk(40, sys.executable, *words)
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=False)

    assert ran.returncode == 2, ran.stderr
    assert "cannot be written" in ran.stderr
    assert batch(submissions, tmp_path / "results").exit_code == 0


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_where_nobody_may_write(submissions: Path, tmp_path: Path) -> None:
    """Where results cannot be written, nothing is graded, and one sentence says so."""
    out = tmp_path / "results"
    out.mkdir()
    out.chmod(0o500)
    result = batch(submissions, out)

    assert result.exit_code == 2
    assert f"{out}: cannot be written (Permission denied)" in result.output
    assert result.output.count("\n") == 1
    assert list(out.iterdir()) == []
