"""Tests of the course on a page."""

from __future__ import annotations

import http.server
from typing import Any

from grader.grading import grade
from grader.grading.runner import Suite
from grader.model.course import Exercise
from grader.model.submission import Submission
from grader.reports import report_json
from grader.sandbox import strength
from grader.sandbox.workers.worker import Workers
from grader.submissions import intake

PATIENCE = 120.0  # seconds for a browser on a busy machine


def document_of(suite: Suite, exercise: Exercise, text: str, box: Workers) -> Any:
    """Return the report on a program, in the language chosen, by workers of whatever kind."""
    source = intake.source(exercise.file, text.encode())
    handed_in = Submission(exercise.file, {exercise.slug: (source,)}, is_single=True)
    report = grade.report_on(suite, handed_in, box, strength.NOWHERE, seed=1)
    return report_json.document(report, audience="student")


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves a folder, and says nothing."""

    extensions_map = {**http.server.SimpleHTTPRequestHandler.extensions_map, ".js": "text/javascript"}  # noqa: RUF012 - as in the base class

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""
