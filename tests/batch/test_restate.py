"""Where only the rules have changed, outcomes stay and are worth what they are worth now."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from grader.reports import validation
from tests.classes import batch, scores


def test_other_weights_are_applied_to_what_was_graded(submissions: Path, tmp_path: Path, own_miniature: Path) -> None:
    """After a change of points nothing runs again: same outcomes, new score, the old report kept, and it is said."""
    out = tmp_path / "results"
    options = ("--course", own_miniature, "--only", "bob", "--only", "early", "--only", "late")
    shutil.copytree(submissions / "bob", submissions / "early")
    batch(submissions, out, *options)
    before = {path: path.read_bytes() for path in out.rglob("*.json")}
    hidden = own_miniature / "solutions" / "01-line" / "test_hidden.py"
    changed = hidden.read_text(encoding="utf-8").replace("@task(2, points=2)", "@task(2, points=40)")
    hidden.write_text(changed, encoding="utf-8")
    shutil.copytree(submissions / "bob", submissions / "late")
    result = batch(submissions, out, *options)

    assert "3 of 3 done, 2 with new weights, points or titles." in result.stdout
    assert scores(out)["bob"] == scores(out)["early"] == scores(out)["late"] == pytest.approx(10, abs=8)
    assert all(path.read_bytes() == content for path, content in before.items())
    restated, graded = (
        json.loads(next(p for p in out.glob(f"reports/{who}/*.json") if p not in before).read_bytes())
        for who in ("bob", "late")
    )
    assert validation.faults(restated) == []
    assert restated["score"] == graded["score"]
    assert restated["exercises"][0]["tasks"] == graded["exercises"][0]["tasks"]
    for one, other in zip(restated["exercises"][0]["checks"], graded["exercises"][0]["checks"], strict=True):
        assert {k: v for k, v in one.items() if k not in ("duration_ms", "cpu_ms")} == {
            k: v for k, v in other.items() if k not in ("duration_ms", "cpu_ms")
        }
