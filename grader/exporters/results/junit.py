"""JUnit XML as Jenkins' junit-10.xsd has it, which every system that runs tests takes in.

A suite for each exercise, a case for each check. Lost: partial credit, of which only the properties of a suite tell;
hints, and who may see what: everything is in it.
"""

from __future__ import annotations

from typing import Literal
from xml.etree import ElementTree as ET

from grader.exporters.results.checks import ended, told
from grader.exporters.xml import text_of
from grader.model.document import Document, ExerciseValues

KINDS = {  # elements of the format; a check that passed has none
    "failed": "failure", "unfinished": "failure", "error": "error", "timeout": "error", "forbidden": "error",
    "grader_error": "error", "skipped": "skipped", "to_be_marked": "skipped",
}  # fmt: skip


def export(report: Document) -> str:
    """Return the text of the XML for one report."""
    suites = ET.Element("testsuites", name=report["submission"]["name"])
    for exercise in report["exercises"]:
        suites.append(_suite(exercise, report["created_at"]))
    return text_of(suites)


def _suite(exercise: ExerciseValues, time: str) -> ET.Element:
    kinds = [KINDS.get(ended(check)) for check in exercise["checks"]]
    suite = ET.Element(
        "testsuite",
        name=exercise["id"],
        tests=str(len(kinds)),
        failures=str(kinds.count("failure")),
        errors=str(kinds.count("error")),
        skipped=str(kinds.count("skipped")),
        time=_seconds(sum(check["duration_ms"] for check in exercise["checks"])),
        timestamp=time.rstrip("Z"),
    )
    properties = ET.SubElement(suite, "properties")
    keys: tuple[Literal["title", "points", "max_points", "weight"], ...] = ("title", "points", "max_points", "weight")
    for key in keys:
        ET.SubElement(properties, "property", name=key, value=str(exercise[key]))
    for check, kind in zip(exercise["checks"], kinds, strict=True):
        case = ET.SubElement(
            suite, "testcase", name=check["id"], classname=exercise["id"], time=_seconds(check["duration_ms"])
        )
        if kind:
            ET.SubElement(case, kind, message=check["title"], type=check["status"]).text = told(check)
    return suite


def _seconds(milliseconds: int) -> str:
    return f"{milliseconds / 1000:.3f}"
