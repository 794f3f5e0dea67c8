"""What a gradebook takes of a report: numbers, a scaled mark, and a comment that keeps secrets."""

from __future__ import annotations

import pytest

from grader.reports import report_json
from grader.reports.marks import mark_of, number
from tests.reports.examples import FAILED, HIDDEN, PASSED, report_of


@pytest.mark.parametrize(
    ("value", "text"), [(1e-05, "0.00001"), (100.0, "100"), (200 / 3, "66.66667"), (0.0, "0"), (-1e-9, "0")]
)
def test_numbers_have_no_exponent(value: float, text: str) -> None:
    """Numbers are written in full, with five decimals at most."""
    assert number(value) == text


def test_a_mark_is_scaled() -> None:
    """A mark is out of the column's points, for the whole report or for one exercise; no file, no mark."""
    report = report_json.document(report_of(PASSED, FAILED, HIDDEN), audience="staff")
    whole = mark_of(report, "a", "", exercise=None, most=20.0)
    one = mark_of(report, "a", "", exercise="line", most=6.0)
    report["exercises"][0]["file"] = None
    none = mark_of(report, "a", "", exercise="line", most=6.0)

    assert whole.score == pytest.approx(20 / 3, abs=0.001)
    assert one.score == pytest.approx(2.0)
    assert none.score is None


def test_a_comment_keeps_secrets() -> None:
    """A comment tells the points of each exercise and nothing of a check."""
    report = report_json.document(report_of(PASSED, FAILED, HIDDEN), audience="staff")

    assert mark_of(report, "a", "", exercise=None, most=100.0).comment == "01 A line: 2/6"
