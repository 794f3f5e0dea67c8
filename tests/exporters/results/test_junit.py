"""JUnit XML, held against its schema (`.ci/run` fetches it; without it a test is skipped) and its readers."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree as ET

import junit2htmlreport.parser
import junitparser
import pytest
import xmlschema

from grader.exporters.results import junit
from tests.exporters.nasty import NODE_MODULES, every


def test_junit_is_what_its_schema_says() -> None:
    """Jenkins' schema, which pytest holds its own files against, finds no fault."""
    schema = NODE_MODULES / "junit-10.xsd"
    if not schema.is_file():
        pytest.skip("junit-10.xsd is not there; `.ci/run` takes it out of pytest's source package")
    faults = list(xmlschema.XMLSchema(schema).iter_errors(junit.export(every())))

    assert faults == []


def test_junit_is_read_back() -> None:
    """Both junitparser and junit2html read the same cases, and which of them failed, stopped or were skipped."""
    text = junit.export(every())
    suites: Any = junitparser.JUnitXml.fromstring(text.encode())
    (suite,) = list(suites)
    read = {case.name: [type(result).__name__ for result in case.result] for case in suite}
    shown = junit2htmlreport.parser.Junit(xmlstring=text)

    assert read == {
        "passed": [], "failed": ["Failure"], "hides": ["Failure"], "unfinished": ["Failure"], "error": ["Error"],
        "timeout": ["Error"], "forbidden": ["Error"], "grader_error": ["Error"], "skipped": ["Skipped"],
        "to_be_marked": ["Skipped"], "marked": [],
    }  # fmt: skip
    assert (suite.failures, suite.errors, suite.skipped, suite.tests) == (3, 4, 2, 11)
    assert {p.name: p.value for p in suite.properties()} == {
        "title": "A line", "points": "2", "max_points": "20", "weight": "1",
    }  # fmt: skip
    assert [case.name for case in shown.suites[0].all()] == list(read)
    assert "]]> <b>" in ET.fromstring(text)[0][2][0].text  # type: ignore[operator]
