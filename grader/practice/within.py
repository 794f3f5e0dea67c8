"""Grades the cells of a notebook where no other process can be started, as in JupyterLite: within this one."""

from __future__ import annotations

import secrets
from collections.abc import Mapping

from grader.grading import collection, grade
from grader.model.course import Course, Exercise
from grader.model.submission import Source, Submission
from grader.reports import html, report_json, view
from grader.sandbox import strength
from grader.sandbox.here import Here


def graded(name: str, notebook: str, course: Course, found: Exercise, modules: Mapping[str, bytes]) -> tuple[str, str]:
    """Return what is found in a notebook, by name and text, as words and as a page (InputError for what is none).

    ``modules`` are the learner's other files for this exercise.
    """
    program = Source.of(name, notebook.encode()).with_beside(modules)
    handed_in = Submission(name, {found.slug: (program,)}, is_single=True)
    with collection.collected(course, (found,)) as suite:
        seed = secrets.randbelow(1 << 32)
        report = grade.report_on(suite, handed_in, Here(), strength.NOWHERE, seed=seed)
    document = view.failed_first(report_json.document(report, audience="student"))
    score = document["score"]
    said = f"{found.title}: {score['earned']:g} / {score['max']:g}", document.get("next", "")
    return "\n".join(filter(None, said)), html.page(document, {})
