"""Grades the cells of a notebook where no other process can be started, as in JupyterLite: within this one."""

from __future__ import annotations

import secrets

from grader.grading import collection, grade
from grader.model.course import Course
from grader.model.submission import Submission
from grader.reports import html, report_json, view
from grader.sandbox import strength
from grader.sandbox.here import Here
from grader.submissions import intake


def graded(name: str, notebook: str, course: Course, exercise: str) -> tuple[str, str]:
    """Return what is found in a notebook, by name and text, as words and as a page (InputError for what is none)."""
    found = course.named(exercise)
    handed_in = Submission(name, {found.slug: (intake.source(name, notebook.encode()),)}, is_single=True)
    with collection.collected(course, (found,)) as suite:
        seed = secrets.randbelow(1 << 32)
        report = grade.report_on(suite, handed_in, Here(), strength.NOWHERE, seed=seed)
    document = view.failed_first(report_json.document(report, audience="student"))
    score = document["score"]
    said = f"{found.title}: {score['earned']:g} / {score['max']:g}", document.get("next", "")
    return "\n".join(filter(None, said)), html.page(document, {})
