"""`grade analyze` counts what a class did, by the attempts that are asked for."""

from __future__ import annotations

import json
from pathlib import Path

from tests.classes import batch
from tests.commands import MINIATURE, SOLUTION, grade, squares


def test_a_class_is_analysed(submissions: Path, tmp_path: Path) -> None:
    """The attempts that count are analysed, as chosen."""
    out = tmp_path / "results"
    options = ("--only", "alice", "--only", "bob")
    batch(submissions, out, *options)
    (submissions / "bob" / "line.py").write_text(SOLUTION, encoding="utf-8")
    batch(submissions, out, *options)

    def passed(policy: str) -> list[int]:
        found = json.loads(grade("analyze", out, "--attempts", policy, "--json").stdout)
        return [check["passed"] for check in found["checks"]]

    assert set(passed("best")) == {2}
    assert set(passed("first")) == {1, 2}
    assert "never failed" in grade("analyze", out).stdout


def test_mistakes_are_counted(own_miniature: Path, tmp_path: Path) -> None:
    """Of three learners, two made a known mistake: two of three."""
    wrong = squares(own_miniature, tmp_path)
    (tmp_path / "reports").mkdir()
    for number, path in enumerate([wrong, wrong, MINIATURE / "solutions"]):
        report = tmp_path / "reports" / f"{number}.json"
        assert grade("submit", path, "--report", report, course=own_miniature).exit_code == 0

    table = grade("analyze", tmp_path / "reports")
    counted = json.loads(grade("analyze", tmp_path / "reports", "--json").stdout)

    assert "2 of 3 (67%)  squares" in table.stdout
    assert "3 reports read." in table.stdout
    assert counted["reports"] == 3
    assert [(m["exercise"], m["mistake"], m["learners"], m["of"]) for m in counted["mistakes"]] == [
        ("line", "squares", 2, 3)
    ]
    assert "No known mistake is named in them." in grade("analyze", tmp_path / "reports" / "2.json").stdout
    (doubles, *_others) = (c for c in counted["checks"] if c["check"] == "doubles_a_number")
    assert (doubles["tried"], doubles["passed"]) == (3, 1)
    assert "doubles_a_number" in table.stdout
