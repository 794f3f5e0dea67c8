"""The reply of an external grader to Open edX (xqueue).

Open edX shows ``msg`` as HTML, and knows no "no score": what nobody could read has 0, and why. Lost: everything that
learners should not see, and printed output.
"""

from __future__ import annotations

import json
from html import escape

from grader.exporters.results.checks import checks, name, once, remarks, told
from grader.model.document import CheckValues, Document
from grader.reports.marks import why_unread
from grader.reports.redaction import for_learner


def export(report: Document) -> str:
    """Return the text of the reply for one report."""
    report = once(for_learner(report))
    earned, most = report["score"]["earned"], report["score"]["max"]
    lines = [
        f"<li><strong>{escape(name(exercise, check))}</strong> {check['points']:g}/{check['max_points']:g}"
        f"{_story(check)}</li>"
        for exercise, check in checks(report)
    ]
    unread = f"<p>{escape(why)}</p>" if (why := why_unread(report)) else ""
    message = f"<div>{unread}<ul>{''.join(lines)}</ul><p>{escape(remarks(report))}</p></div>"
    reply = {"correct": earned == most, "score": earned / most if most else 0.0, "msg": message}
    return json.dumps(reply, ensure_ascii=False, allow_nan=False) + "\n"


def _story(check: CheckValues) -> str:
    without_output = check.copy()
    without_output.pop("output", None)
    said = told(without_output) if check["status"] != "passed" or "by_hand" in check else ""
    return f"<pre>{escape(said)}</pre>" if said else ""
