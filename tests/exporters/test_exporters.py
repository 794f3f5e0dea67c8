"""What other systems get of one report: each format is held against its own producers and consumers.

CTRF's validator and JUnit's schema come from elsewhere (`.ci/run` fetches them); without them two tests are skipped.
"""

from __future__ import annotations

import dataclasses
import io
import json as stdlib_json
import shutil
import subprocess
import unittest
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import jsonschema
import junit2htmlreport.parser
import junitparser
import pytest
import xmlschema
from gradescope_utils.autograder_utils.decorators import number, visibility, weight
from gradescope_utils.autograder_utils.json_test_runner import JSONTestRunner

from grader.exporters.results import ctrf, gradescope, junit, prairielearn, xqueue
from grader.model.course import Visibility
from grader.model.report import Outcome
from grader.reports import report_json
from tests.platforms.openedx_process import PYTHON
from tests.reports.test_report_json import BROKEN, FAILED, HIDDEN, PASSED, RAISED, check_of, report_of

NODE_MODULES = Path(__file__).parents[2] / "node_modules"
VALIDATE = """
import { validate } from "ctrf";
let text = ""; for await (const piece of process.stdin) text += piece;
console.log(JSON.stringify(validate(JSON.parse(text))));
"""
VISIBILITY = {"enum": ["hidden", "after_due_date", "after_published", "visible"]}
FORMAT = {"enum": ["text", "html", "simple_format", "md", "ansi"]}
GRADESCOPE_SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["tests"],
    "additionalProperties": False,
    "properties": {
        "score": {"type": "number"},
        "execution_time": {"type": ["number", "string"], "description": "the official producer writes a string"},
        "output": {"type": "string"},
        "output_format": FORMAT,
        "test_output_format": FORMAT,
        "test_name_format": FORMAT,
        "visibility": VISIBILITY,
        "stdout_visibility": VISIBILITY,
        "extra_data": {"type": "object"},
        "leaderboard": {"type": "array"},
        "tests": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    "score": {"type": "number"},
                    "max_score": {"type": "number"},
                    "status": {"enum": ["passed", "failed"]},
                    "name": {"type": "string"},
                    "number": {"type": "string"},
                    "output": {"type": "string"},
                    "tags": {"type": "array", "items": {"type": "string"}},
                    "visibility": VISIBILITY,
                },
            },
        },
    },
}


def exported(*results: Any) -> dict[str, Any]:
    """Return a report on these results in Gradescope's format."""
    document = report_json.document(report_of(*results), audience="staff")
    return stdlib_json.loads(gradescope.export(document))  # type: ignore[no-any-return]


def test_the_schema_accepts_the_official_producer() -> None:
    """Our schema of Gradescope's format accepts what Gradescope's own library writes."""

    class OfficialSuite(unittest.TestCase):
        """What Gradescope's own library grades."""

        @weight(2)  # type: ignore[untyped-decorator]
        @number("1.1")  # type: ignore[untyped-decorator]
        @visibility("hidden")  # type: ignore[untyped-decorator]
        def test_passes(self) -> None:
            """Passes."""

        @weight(1)  # type: ignore[untyped-decorator]
        def test_fails(self) -> None:
            """Fails."""
            self.fail("why")

    stream = io.StringIO()
    JSONTestRunner(stream=stream, visibility="visible").run(
        unittest.defaultTestLoader.loadTestsFromTestCase(OfficialSuite)
    )

    jsonschema.validate(stdlib_json.loads(stream.getvalue()), GRADESCOPE_SCHEMA)


def test_every_outcome_is_accepted_by_gradescope() -> None:
    """Each outcome exports to what the schema allows; only passed and failed are ever a status."""
    results = [dataclasses.replace(PASSED, check=check_of(o.value), outcome=o) for o in Outcome]

    document = exported(*results, FAILED, RAISED, HIDDEN)

    jsonschema.validate(document, GRADESCOPE_SCHEMA)
    by_tag = {t["tags"][1]: t.get("status") for t in document["tests"]}
    assert by_tag == {
        "passed": "passed", "failed": "failed", "error": "failed", "timeout": "failed", "forbidden": "failed",
        "unfinished": None, "skipped": None, "grader_error": None,
    }  # fmt: skip


def test_gradescope_points_add_up() -> None:
    """The tests' scores add up to the score, and their maxima to 100."""
    document = exported(PASSED, FAILED, BROKEN)

    assert sum(t["score"] for t in document["tests"]) == pytest.approx(document["score"], abs=0.01)
    assert sum(t["max_score"] for t in document["tests"]) == pytest.approx(100, abs=0.01)


def test_gradescope_sees_the_story_and_who_may_see_it() -> None:
    """The text of a failed test tells call, answer and reason; a hidden check stays hidden."""
    document = exported(FAILED, dataclasses.replace(HIDDEN, check=check_of("due", Visibility.AFTER_DUE_DATE)))

    assert document["tests"][0]["output"] == "f(1)\nyou got 2, expected 3\nWhy.\nprinted: hello"
    assert [t["visibility"] for t in document["tests"]] == ["visible", "after_due_date"]


def every(*, feedback: str = "example") -> dict[str, Any]:
    """Return a report for staff with every outcome in it, and texts with everything that markup trips over."""
    nasty = ']]> <b> & "quoted" 김민지 😀 \\'
    results = [
        dataclasses.replace(FAILED, check=check_of(o.value), outcome=o, message=nasty, story=nasty, output=nasty)
        for o in Outcome
    ]
    return report_json.document(report_of(*results, HIDDEN, feedback=feedback), audience="staff")


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
    }  # fmt: skip
    assert (suite.failures, suite.errors, suite.skipped, suite.tests) == (3, 4, 1, 9)
    assert {p.name: p.value for p in suite.properties()} == {
        "title": "A line", "points": "2", "max_points": "16", "weight": "1",
    }  # fmt: skip
    assert [case.name for case in shown.suites[0].all()] == list(read)
    assert "]]> <b>" in ET.fromstring(text)[0][2][0].text  # type: ignore[operator]


def test_ctrf_is_valid() -> None:
    """The format's own validator accepts every outcome."""
    node = shutil.which("node")
    if not (node and (NODE_MODULES / "ctrf").is_dir()):
        pytest.skip("node or ctrf is not installed (npm install --no-save ctrf)")
    ran = subprocess.run(
        [node, "--input-type=module", "-e", VALIDATE],
        input=ctrf.export(every()), capture_output=True, encoding="utf-8", cwd=NODE_MODULES.parent, check=True,
    )  # fmt: skip

    assert stdlib_json.loads(ran.stdout)["valid"] is True, ran.stdout


def test_ctrf_counts() -> None:
    """The summary counts what the tests say, and times are whole numbers of milliseconds."""
    results = stdlib_json.loads(ctrf.export(every()))["results"]
    counted = {kind: sum(test["status"] == kind for test in results["tests"]) for kind in ctrf.COUNTED}

    assert {kind: results["summary"][kind] for kind in ctrf.COUNTED} == counted
    assert results["summary"]["tests"] == len(results["tests"]) == 9
    assert results["summary"]["stop"] - results["summary"]["start"] == 12
    assert results["tests"][0]["extra"] == {"id": "passed", "points": 2, "max_points": 2, "visibility": "visible"}


@pytest.mark.parametrize("exporter", [prairielearn, xqueue])
@pytest.mark.parametrize("feedback", ["example", "title", "nothing"])
def test_learners_see_what_the_course_allows(exporter: Any, feedback: str) -> None:
    """Whatever feedback a course gives, what learners see elsewhere says no more; hidden checks are counted."""
    text = exporter.export(every(feedback=feedback))

    assert "secret" not in text
    assert "for staff" not in text
    assert ("김민지" in text) == (feedback == "example")
    assert ("`failed` holds" in text) == (feedback != "nothing")
    assert f"{9 if feedback == 'nothing' else 1} more check" in text


@pytest.mark.parametrize(("feedback", "hidden"), [("example", 1), ("title", 1), ("nothing", 9)])
def test_gradescope_tells_what_the_course_allows(feedback: str, hidden: int) -> None:
    """A test that learners may see has no more text there than here; of what they may not see, staff see all."""
    tests = stdlib_json.loads(gradescope.export(every(feedback=feedback)))["tests"]
    seen = [test for test in tests if test["visibility"] == "visible"]

    assert len(tests) - len(seen) == hidden
    assert any("김민지" in test["output"] for test in seen) == (feedback == "example")
    assert "secret" in tests[-1]["output"]


def test_prairielearn_scores_a_share() -> None:
    """The score is from 0 to 1, as the tests' points make it, when nothing of it is hidden."""
    document = report_json.document(report_of(PASSED, FAILED), audience="staff")
    results = stdlib_json.loads(prairielearn.export(document))

    assert results["gradable"] is True
    assert results["score"] == pytest.approx(0.5)
    assert sum(test["points"] for test in results["tests"]) == pytest.approx(50)
    assert all({"name", "points", "max_points", "output"} == test.keys() for test in results["tests"])


def test_prairielearn_costs_no_attempt_for_what_cannot_be_read() -> None:
    """A submission that cannot be read is not gradable, and says why once."""
    report = dataclasses.replace(report_of(PASSED), problem="work.zip is no zip.")
    results = stdlib_json.loads(prairielearn.export(report_json.document(report, audience="staff")))

    assert results["gradable"] is False
    assert results["format_errors"] == ["A notice."]


def test_prairielearn_takes_a_mebibyte() -> None:
    """However much a learner prints, the file stays within the limit beyond which the job would fail."""
    results = [
        dataclasses.replace(FAILED, check=check_of(f"c{n}"), output="김" * 8000, story="김" * 2000) for n in range(200)
    ]
    document = report_json.document(report_of(*results), audience="staff")

    assert len(prairielearn.export(document).encode()) <= 1 << 20
    assert len(stdlib_json.loads(prairielearn.export(document))["tests"]) == 200


def test_open_edx_gets_all_three_keys() -> None:
    """The reply has the keys that Open edX demands, a share as its score, and a message that is XML."""
    reply = stdlib_json.loads(xqueue.export(every()))

    assert reply.keys() == {"correct", "score", "msg"}
    assert (reply["correct"], 0 < reply["score"] < 1) == (False, True)
    assert ET.fromstring(reply["msg"]).tag == "div"
    assert (
        stdlib_json.loads(xqueue.export(report_json.document(report_of(PASSED), audience="staff")))["correct"] is True
    )


@pytest.mark.skipif(not PYTHON.is_file(), reason="Open edX is not installed")
def test_open_edx_reads_its_reply() -> None:
    """Open edX's own parser takes our replies whole, whatever a learner's program printed or is called."""
    nasty = "]]> <b>&amp;</b> a<b \x1b[31m \x00 \u202e 😀 김 \\"
    outcomes = [
        dataclasses.replace(FAILED, message=nasty, got=nasty, output=nasty, story=nasty),
        PASSED,
        RAISED,
        HIDDEN,
    ]
    reports = [report_of(*outcomes[:count]) for count in range(5)]
    replies = [xqueue.export(report_json.document(report, audience="staff")) for report in reports]
    script = Path(__file__).parents[1] / "platforms" / "read_reply.py"
    read = subprocess.run([PYTHON, script], input="".join(replies), capture_output=True, text=True, check=True)

    for reply, verdict in zip(
        map(stdlib_json.loads, replies), map(stdlib_json.loads, read.stdout.splitlines()), strict=True
    ):
        assert verdict == {"valid": True, **reply}
