"""A receipt is remembered through kills and refusals, and read as well as it can be."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.commands import one_sentence
from tests.lti.pushed import POINTS, RECEIPT, push, regraded, there, verdicts
from tests.platforms.moodle import Moodle

SECOND = "learner2@example.org"
BETTER = dict.fromkeys(POINTS, 20.0)


@pytest.fixture
def pushed(moodle: Moodle, config: Path, results: Path) -> Path:
    """Results whose marks have arrived a while ago."""
    assert push(results, config).exit_code == 0
    moodle.later()
    return results


def rewritten(results: Path, change: Callable[[dict[str, Any]], object]) -> None:
    """Change what stands in a receipt."""
    receipt = json.loads((results / RECEIPT).read_text(encoding="utf-8"))
    change(receipt)
    (results / RECEIPT).write_text(json.dumps(receipt), encoding="utf-8")


@pytest.mark.parametrize("arrives", [True, False], ids=["arrived", "lost"])
def test_a_kill_makes_no_teachers_marks(moodle: Moodle, config: Path, pushed: Path, arrives: bool) -> None:
    """After SIGKILL while a score is on its way all marks are ours, whether it arrived or not; a typed one is not."""
    lower = regraded(pushed, dict.fromkeys(POINTS, 5.0))
    command = [sys.executable, "-m", "grader.cli", "push", "lti", str(lower), "--config", str(config)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:

        def kill() -> None:
            if not arrives:
                moodle.type("2", 40 / 3, "01 A line: 13.3333/20")
            process.kill()

        moodle.after_posts = [(5, kill)]
        process.wait()
    killed = verdicts(lower)
    moodle.type("3", 7.0)
    moodle.later()
    again = push(regraded(lower, BETTER), config)

    assert list(killed.values()) == ["accepted", "sending", "planned"]
    assert again.exit_code == 1
    assert there(moodle) == {"1": 20.0, "2": 20.0, "3": 7.0}


@pytest.mark.parametrize(
    ("refuse", "verdict"),
    [
        (lambda m: m.locked.update("12"), "locked"),
        (lambda m: setattr(m, "closed", True), "refused"),
        (lambda m: [score.update(second="9999") for score in m.scores["0"].values()], "newer"),
    ],
    ids=["locked", "refused", "newer"],
)
def test_a_mark_that_was_refused_is_not_remembered(
    moodle: Moodle, config: Path, pushed: Path, refuse: Any, verdict: str
) -> None:
    """What was there before a score was refused is ours still; that score is a teacher's when a teacher types it."""
    refuse(moodle)
    better = regraded(pushed, BETTER)
    push(better, config)
    assert verdicts(better)[SECOND] == verdict
    moodle.locked, moodle.closed = set(), False
    moodle.later()
    moodle.type("2", 20.0)
    changed = push(regraded(better, dict.fromkeys(POINTS, 1.0)), config)

    assert changed.exit_code == 1
    assert f"{SECOND}: left alone (20 is there, where a push had left 13.3333" in changed.stderr
    assert there(moodle)["1"] == 1.0


def test_a_mark_that_was_not_answered_is_not_remembered(moodle: Moodle, config: Path, pushed: Path) -> None:
    """When a score got no answer and is not there afterwards, what was there before is ours still."""
    moodle.next_statuses = [200, 200, 200, 200] + [503] * 5  # members, the column, two pages of results
    better = regraded(pushed, BETTER)
    refused = push(better, config)
    moodle.type("1", 20.0)
    changed = push(regraded(better, dict.fromkeys(POINTS, 1.0)), config)

    assert "learner1@example.org: refused (503 Service Unavailable" in refused.stderr
    assert "learner1@example.org: left alone (20 is there, where a push had left 6.66667" in changed.stderr


@pytest.mark.alike
@pytest.mark.parametrize(
    ("verdict", "ours"),
    [("arrived", True), ("unchanged", True), ("sending", True), ("accepted", True), ("refused", False),
     ("newer", False), ("planned", False), ("not_sent", False)],
)  # fmt: skip
def test_a_receipt_of_the_first_format_is_read(
    moodle: Moodle, config: Path, pushed: Path, verdict: str, ours: bool
) -> None:
    """A mark that may have arrived by it is ours, and one that did not arrive is left alone."""

    def first(receipt: dict[str, Any]) -> None:
        receipt["format"] = "nn-grade push receipt 1"
        del receipt["ours"]
        for row in receipt["learners"]:
            row["verdict"] = verdict
            del row["reason"]

    rewritten(pushed, first)
    changed = push(regraded(pushed, BETTER), config)

    assert changed.exit_code == (0 if ours else 1), changed.output
    assert there(moodle)["2"] == (20.0 if ours else pytest.approx(40 / 3))


DAMAGED = {
    "empty": b"",
    "cut": b'{"format": "nn-grade push rec',
    "a list": b"[]",
    "another file": b'{"format": "grade-report"}',
    "nested": b"[" * 100_000,
    "bytes": b"\xff\xfe",
    "half a sign": b'"\\ud800"',
}


@pytest.mark.alike
@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_a_damaged_receipt_is_a_sentence(moodle: Moodle, config: Path, pushed: Path, content: bytes) -> None:
    """What is no receipt is named, stays as it is, and nothing is sent."""
    (pushed / RECEIPT).write_bytes(content)

    for options in ((), ("--dry-run",)):
        assert f"{RECEIPT} is no receipt of a push (" in one_sentence(push(pushed, config, *options))
    assert (pushed / RECEIPT).read_bytes() == content
    assert len(moodle.posted) == 3


@pytest.mark.parametrize(
    "change",
    [
        lambda receipt: receipt.update(format="nn-grade push receipt 3"),
        lambda receipt: receipt.update(max=0),
        lambda receipt: receipt.update(max="20"),
        lambda receipt: receipt.update(ours=[]),
        lambda receipt: receipt.update(ours={"1": [[20]]}),
        lambda receipt: receipt.update(ours={"1": [{"score": None}]}),
        lambda receipt: receipt.update(learners=None),
        lambda receipt: receipt["learners"][0].update(verdict="fine"),
        lambda receipt: receipt.pop("platform"),
    ],
)
def test_a_receipt_of_another_shape_is_a_sentence(config: Path, pushed: Path, change: Any) -> None:
    """A receipt in which something is missing or is something else is named, with what is wrong."""
    rewritten(pushed, change)

    assert f"{RECEIPT} is no receipt of a push (" in one_sentence(push(pushed, config))


@pytest.mark.parametrize("change", [{"platform": "https://other.example.org"}, {"id": "nn-grade/other"}])
def test_the_receipt_of_another_push_is_not_replaced(
    moodle: Moodle, config: Path, pushed: Path, change: dict[str, str]
) -> None:
    """A receipt of another platform or column is named, stays as it is, and nothing is sent."""
    rewritten(pushed, lambda receipt: receipt.update(change))
    before = (pushed / RECEIPT).read_bytes()
    refused = one_sentence(push(regraded(pushed, BETTER), config))

    assert f"{RECEIPT} is the receipt of a push to another platform or column; name another file with" in refused
    assert (pushed / RECEIPT).read_bytes() == before
    assert len(moodle.posted) == 3


def test_no_receipt_is_read_through_a_link(moodle: Moodle, config: Path, pushed: Path) -> None:
    """A link to a receipt is none: what differs is left alone."""
    better = regraded(pushed, BETTER)
    (better / RECEIPT).unlink()
    (better / RECEIPT).symlink_to(pushed / RECEIPT)
    left = push(better, config)

    assert left.exit_code == 1
    assert "no receipt says that a push put it there" in left.stderr
    assert there(moodle)["2"] == pytest.approx(40 / 3)


def test_a_folder_is_no_receipt(moodle: Moodle, config: Path, results: Path) -> None:
    """A folder that has the receipt's name is a sentence, and nothing is sent."""
    (results / RECEIPT).mkdir()

    assert f"{RECEIPT}: cannot be read (" in one_sentence(push(results, config))
    assert moodle.posted == []
