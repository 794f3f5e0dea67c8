"""Engines that grade side by side: one that is lost costs no submission."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from tests.classes import Start, many, reports
from tests.processes import engines_of, processes_of, until


@pytest.mark.long
def test_an_engine_that_is_killed_is_replaced(start: Start, submissions: Path, tmp_path: Path) -> None:
    """After kill −9 of one engine, another grades what it had begun: no submission is lost."""
    many(submissions, 30)
    process = start("--jobs", "2")
    until(lambda: reports(tmp_path / "results") > 2)
    (engine, *_others) = engines_of(process.pid)
    os.kill(engine, signal.SIGKILL)
    stdout, _stderr = process.communicate(timeout=120)

    assert process.returncode == 0
    assert "35 of 35 done" in stdout
    assert not processes_of(engine)
