"""`grade validate` refuses a report whose sums do not add up."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

from tests.commands import MINIATURE, grade, one_sentence, written


def test_a_report_goes_to_every_consumer(tmp_path: Path) -> None:
    """A report written by submit is valid, and exports to Gradescope and to CSV."""
    report = tmp_path / "report.json"
    grade("submit", MINIATURE / "exercises", "--report", report, "--audience", "staff")

    validated = grade("validate", report)
    gradescope = grade("export", report, "--to", "gradescope")
    table = grade("export", report, "--to", "csv", "--out", tmp_path / "grades.csv")

    assert validated.exit_code == gradescope.exit_code == table.exit_code == 0
    assert json.loads(gradescope.stdout)["score"] == 0
    (row,) = csv.DictReader(io.StringIO((tmp_path / "grades.csv").read_text(encoding="utf-8-sig")))
    assert (row["assignment"], row["score"], row["max_score"]) == ("A miniature course", "0", "100")


def test_an_invalid_report_exits_with_1(tmp_path: Path) -> None:
    """A report whose sums do not add up is refused with its place and exit 1."""
    run = grade("submit", MINIATURE / "exercises", "--report", "-", "--audience", "staff")
    document = json.loads(run.stdout)
    document["exercises"][0]["points"] = 3

    result = grade("validate", written(tmp_path / "report.json", json.dumps(document).encode()))

    assert result.exit_code == 1
    assert "$.exercises[0].points" in result.stderr


def test_a_forged_total_is_no_valid_report(tmp_path: Path) -> None:
    """A score that the exercises do not make is refused by validate and by export."""
    document = json.loads(grade("submit", MINIATURE / "exercises", "--report", "-").stdout)
    document["score"]["earned"] = 99.0
    path = written(tmp_path / "report.json", json.dumps(document).encode())

    assert "$.score.earned: 99.0, but the exercises make 0.0." in grade("validate", path).stderr
    assert "the exercises make 0.0" in one_sentence(grade("export", path, "--to", "csv"))
