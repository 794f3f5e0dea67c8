"""Moodle's XML, for "Import > XML file" in its gradebook: nothing is mapped by hand.

Both the grade item and the learners are known by their ID numbers. Lost: a space after a character such as & in a
comment, which Moodle drops; and as with its CSV, each grade is overridden from then on.
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.etree import ElementTree as ET

from grader.exporters.xml import text_of
from grader.model.errors import InputError
from grader.model.language import _
from grader.reports.marks import Column, Mark, scored


def export(marks: Sequence[Mark], column: Column) -> str:
    """Return the text of the XML; learners without a score are not in it."""
    if not column.item:
        raise InputError(_("Moodle's XML names the grade item by its ID number: give it with --item."))
    results = ET.Element("results")
    for mark, score in scored(marks):
        result = ET.SubElement(results, "result")
        for name, text in (
            ("assignment", column.item), ("student", mark.learner), ("score", score), ("feedback", mark.comment),
        ):  # fmt: skip
            ET.SubElement(result, name).text = text
    return text_of(results)
