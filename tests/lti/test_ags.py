"""Columns, scores and results of a platform: the right column or none, and odd answers for what they mean."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.lti.pushed import push, there, told_of
from tests.platforms.moodle import Moodle


def test_a_column_that_takes_no_scores_is_named(moodle: Moodle, config: Path, results: Path) -> None:
    """Each learner is told of with the platform's own reason."""
    moodle.closed = True
    pushed = push(results, config)

    assert pushed.exit_code == 1
    assert (
        "learner1@example.org: refused (this column takes no scores: 403 Forbidden, This grade item is" in pushed.stderr
    )


def test_a_column_of_other_points_is_left_alone(moodle: Moodle, config: Path, results: Path) -> None:
    """When the column is out of other points, what to type is said; with that the marks are scaled."""
    push(results, config)
    moodle.items[0]["scoreMaximum"], moodle.scores = 100, {}
    refused = push(results, config)
    scaled = push(results, config, "--max", 100)

    assert (refused.exit_code, scaled.exit_code) == (2, 0)
    assert "has 100 points over there, not 20; say --max 100." in refused.stderr
    assert there(moodle)["3"] == 100.0


def test_two_columns_stop_it(moodle: Moodle, config: Path, results: Path) -> None:
    """Nobody can say which of two columns is right, so nothing is sent."""
    push(results, config)
    moodle.items.append(dict(moodle.items[0]))
    pushed = push(results, config)

    assert (pushed.exit_code, len(moodle.posted)) == (2, 3)
    assert "several columns for nn-grade/miniature: A miniature course, A miniature course." in pushed.stderr


def test_each_part_of_a_course_has_a_column_of_its_own(moodle: Moodle, config: Path, results: Path) -> None:
    """Marks for some exercises go into another column than those for all, with another receipt."""
    push(results, config)
    told_of(results, lambda report: report["course"].update(exercises=3))
    push(results, config)
    told_of(results, lambda r: r["exercises"].append({**r["exercises"][0], "id": "curve", "title": "A curve"}))
    push(results, config, "--max", 20)

    assert [(item["label"], item["resourceId"]) for item in moodle.items] == [
        ("A miniature course", "nn-grade/miniature"),
        ("A line", "nn-grade/miniature/line"),
        ("A miniature course (line, curve)", "nn-grade/miniature/line+curve"),
    ]
    assert sorted(path.name for path in results.glob("receipt*")) == [
        "receipt-miniature-line+curve.json", "receipt-miniature-line.json", "receipt-miniature.json",
    ]  # fmt: skip


def test_a_column_is_made_once(moodle: Moodle, config: Path, results: Path) -> None:
    """When the answer to making a column is lost, the column that was made is used."""
    moodle.lost_replies = 1
    pushed = push(results, config)

    assert pushed.exit_code == 0, pushed.output
    assert len(moodle.items) == 1
    assert len(there(moodle)) == 3


def test_a_column_made_otherwise_is_left_alone(moodle: Moodle, config: Path, results: Path) -> None:
    """A platform that makes the column out of other points than asked for gets no mark in it."""
    moodle.most = 100
    pushed = push(results, config)

    assert pushed.exit_code == 2
    assert "has 100 points over there, not 20; say --max 100." in pushed.stderr
    assert moodle.posted == []


def test_nothing_goes_to_another_server(moodle: Moodle, config: Path, results: Path) -> None:
    """A column whose address is somewhere else gets neither marks nor our token."""
    push(results, config)
    with Moodle(moodle.public_key, 1) as other:
        moodle.items[0]["id"] = f"{other.url}/mod/lti/services.php/2/lineitems/0/lineitem?type_id=1"
        pushed = push(results, config)

        assert pushed.exit_code == 2
        assert "is not on the servers of line_items_url and members_url; nothing is sent there." in pushed.stderr
        assert other.requests == 0


def odd(score: dict[str, Any]) -> dict[str, Any]:
    """Return a result as some platforms write one."""
    return {"resultScore": str(score["resultScore"]), "comment": score["comment"].replace(" ", "&#32;\r\n")}


def test_odd_answers_are_understood(moodle: Moodle, config: Path, results: Path) -> None:
    """A token with a line break, numbers as text, and comments with other line breaks are what they mean."""
    moodle.token_ends = "\r\n"
    moodle.after_posts = [(3, lambda: [score.update(odd(score)) for score in moodle.scores["0"].values()])]
    first, again = push(results, config), push(results, config)

    assert (first.exit_code, again.exit_code) == (0, 0), first.stderr
    assert again.output.startswith("3 marks (there already: 3)")


@pytest.mark.parametrize(
    "body",
    ['[{"id": 7}]', '{"a": 1}', "[" * 100_000, '[{"id": "x", "scoreMaximum": 1e999, "resourceId": "nn-grade/miniature"}]',
     '[{"id": "http://[", "scoreMaximum": 20, "resourceId": "nn-grade/miniature"}]', ""],
)  # fmt: skip
def test_senseless_answers_are_a_sentence(moodle: Moodle, config: Path, results: Path, body: str) -> None:
    """Whatever a platform answers in place of its columns, there is no traceback."""
    moodle.senseless = body
    pushed = push(results, config, "--dry-run")

    assert pushed.exit_code in (0, 2), pushed.output
    assert "The grader failed" not in pushed.stderr
    assert len(pushed.stderr.splitlines()) <= 1
