"""Folders of results, as `grade batch` leaves them, of classes that were never graded."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from grader.batch.gradebook import Gradebook
from grader.model.report import CheckResult
from grader.reports import report_json
from tests.reports.examples import PASSED, report_of

MOST = 20.0


def results_of(folder: Path, points: Mapping[str, float | None], *checks: CheckResult) -> Path:
    """Return a folder with results in which each learner has these points of 20, or has handed in nothing (None).

    Each report holds these checks, or one that has passed.
    """
    folder.mkdir(exist_ok=True)
    document = report_json.document(report_of(*(checks or (PASSED,))), audience="staff")
    (exercise,) = document["exercises"]
    with Gradebook(folder, create=True) as book:
        book.say(suite_sha256=document["suite_sha256"], seed=document["environment"]["seed"])
        book.enroll((learner, f"{learner}'s name") for learner in points)
        for number, (learner, earned) in enumerate(points.items()):
            if earned is not None:
                score = document["score"] | {"earned": earned, "max": MOST}
                graded = exercise | {"points": earned, "max_points": MOST}
                report = document | {"score": score, "exercises": [graded]}
                (folder / f"{number}.json").write_text(report_json.text_of(report), encoding="utf-8")
                book.add(
                    learner,
                    book.attempt(learner, learner, str(number), "work"),
                    f"{number}.json",
                    report,
                    document["environment"]["seed"],
                )
    return folder
