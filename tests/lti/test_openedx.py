"""Open edX' own server takes our marks, and another client reads them there."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from grader.lti import keys
from tests.commands import grade
from tests.platforms import openedx_process
from tests.platforms.openedx_process import OpenEdx
from tests.results import results_of

POINTS = {f"learner{n}@example.org": n / 3 for n in range(1, 31)}
needs_openedx = pytest.mark.skipif(not openedx_process.PYTHON.is_file(), reason="Open edX is not installed")
pytestmark = [needs_openedx, pytest.mark.long]


@pytest.fixture(scope="module")
def openedx(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenEdx]:
    """A server that knows our key."""
    with OpenEdx(tmp_path_factory.mktemp("openedx")) as openedx:
        yield openedx


def push(openedx: OpenEdx, results: Path, column: str, *options: str) -> Any:
    """Push marks into a column of their own."""
    return grade("push", "lti", results, "--config", openedx.config, "--id", column, *options)


def test_every_mark_arrives(openedx: OpenEdx, tmp_path: Path) -> None:
    """Marks and comments of a class are read back equal by PyLTI1p3, published as grades, and not sent twice."""
    results = results_of(tmp_path / "results", POINTS)
    first = push(openedx, results, "whole")
    again = push(openedx, results, "whole")
    there = openedx.read_by_another()
    (item,) = (item for item in there["line_items"] if item["resourceId"] == "whole")
    found = {row["userId"]: row for row in there["results"][item["id"]]}

    assert first.exit_code == 0, first.output
    assert first.output.startswith("30 marks (arrived: 30)")
    assert again.output.startswith("30 marks (there already: 30)")
    assert {f"learner{user}@example.org": row["resultScore"] for user, row in found.items()} == pytest.approx(POINTS)
    assert found["30"]["comment"] == "01 A line: 10/20"
    assert openedx.published() == {str(n): pytest.approx(n / 60) for n in range(1, 31)}  # of the block's one point


def test_a_push_that_is_killed_goes_on(openedx: OpenEdx, tmp_path: Path) -> None:
    """After SIGKILL in the middle the same command leaves every learner with their mark, in one column."""
    results = results_of(tmp_path / "results", POINTS)
    command = [sys.executable, "-m", "grader.cli", "push", "lti", str(results), "--config", str(openedx.config)]
    with subprocess.Popen([*command, "--id", "killed"], stdout=subprocess.DEVNULL) as process:
        receipt = results / "receipt-killed.json"
        while not (receipt.exists() and receipt.read_text(encoding="utf-8").count("accepted") >= 3):
            assert process.poll() is None
            time.sleep(0.01)
        os.kill(process.pid, signal.SIGKILL)
    sent = [row["verdict"] for row in json.loads(receipt.read_text(encoding="utf-8"))["learners"]]
    resumed = push(openedx, results, "killed")
    there = openedx.read_by_another()
    (item,) = (item for item in there["line_items"] if item["resourceId"] == "killed")

    assert sent.count("sending") == 1
    assert "planned" in sent
    assert resumed.exit_code == 0, resumed.output
    assert {
        f"learner{r['userId']}@example.org": r["resultScore"] for r in there["results"][item["id"]]
    } == pytest.approx(POINTS)


def test_what_it_refuses_is_told(openedx: OpenEdx, tmp_path: Path) -> None:
    """A key that it does not know and a column of broken points are one sentence each, with its own reason."""
    results = results_of(tmp_path / "results", {"learner1@example.org": 1.0})
    stranger = tmp_path / "lti"
    keys.write(stranger, "openedx")
    (stranger / "lti.toml").write_text(openedx.config.read_text(encoding="utf-8"), encoding="utf-8")
    unknown = grade("push", "lti", results, "--config", stranger / "lti.toml")
    broken = push(openedx, results, "broken", "--max", "2.5")

    assert (unknown.exit_code, broken.exit_code) == (2, 2)
    assert "gives us no token: 400 Bad Request, invalid_client" in unknown.stderr
    assert "A valid integer is required" in broken.stderr
