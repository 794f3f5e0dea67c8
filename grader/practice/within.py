"""Grades the cells of a notebook where no other process can be started, as in JupyterLite: within this one."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from grader.course import catalog, location
from grader.grading import collection, grade
from grader.model import language
from grader.model.submission import Submission
from grader.reports import html, report_json, view
from grader.sandbox import strength
from grader.sandbox.here import Here
from grader.submissions import intake


def graded(name: str, notebook: str, exercise: str, course: str | Path | None, lang: str | None) -> tuple[str, str]:
    """Return what is found in a notebook, by name and text, as words and as a page (InputError for what is none)."""
    language.choose(lang)
    named = course or os.environ.get("GRADE_COURSE")
    meant = catalog.read(location.meant(Path(named) if named else None, or_shipped=True))
    found = meant.named(exercise)
    handed_in = Submission(name, {found.slug: (intake.source(name, notebook.encode()),)}, is_single=True)
    with collection.collected(meant, (found,)) as suite:
        seed = secrets.randbelow(1 << 32)
        report = grade.report_on(suite, handed_in, Here(), strength.NOWHERE, seed=seed)
    document = view.failed_first(report_json.document(report, audience="student"))
    score = document["score"]
    said = f"{found.title}: {score['earned']:g} / {score['max']:g}", document.get("next", "")
    return "\n".join(filter(None, said)), html.page(document, {})
