"""report.json: what it holds and what it never holds."""

from __future__ import annotations

import dataclasses
import json as stdlib_json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.model.course import Told
from grader.model.report import CheckResult, Outcome
from grader.model.submission import Source
from grader.reports import report_json, validation
from tests.properties import law
from tests.reports.examples import BROKEN, FAILED, HIDDEN, PASSED, RAISED, check_of, report_of


@pytest.mark.parametrize("audience", ["staff", "student"])
def test_a_report_is_valid(audience: str) -> None:
    """A report with every outcome is valid for either audience."""
    results = [CheckResult(check_of(o.value), o) for o in Outcome]

    document = report_json.document(report_of(*results, FAILED, RAISED, HIDDEN), audience=audience)

    assert validation.faults(document) == []


def test_points_are_summed_and_ours_do_not_count() -> None:
    """A broken check has no points, to earn or to lose, and a failed one earns none."""
    document = report_json.document(report_of(PASSED, FAILED, BROKEN), audience="staff")

    assert document["exercises"][0]["points"] == 2
    assert document["exercises"][0]["max_points"] == 4
    assert document["score"] == {"earned": 50.0, "max": 100}
    assert document["status"] == "grader_error"
    assert document["summary"]["total"] == 3


def test_the_students_report_keeps_back_what_is_not_theirs() -> None:
    """A student sees no seed, no hidden check and no word for staff; staff see all three."""
    report = report_of(FAILED, HIDDEN)

    student = report_json.document(report, audience="student")
    staff = report_json.document(report, audience="staff")

    assert "seed" not in student["environment"]
    assert staff["environment"]["seed"] == 7
    assert [c["id"] for c in student["exercises"][0]["checks"]] == ["fails"]
    assert student["exercises"][0]["hidden_checks"] == 1
    assert student["exercises"][0]["max_points"] == 4
    assert "for staff" not in report_json.text_of(student)
    assert "secret" not in report_json.text_of(student)
    assert "for staff" in report_json.text_of(staff)
    assert "secret" in report_json.text_of(staff)


@pytest.mark.parametrize(
    ("feedback", "keys"),
    [
        ("example", {"message", "story", "got", "expected", "output"}),
        ("title", set()),
    ],
)
def test_feedback_is_what_the_course_gives(feedback: Told, keys: set[str]) -> None:
    """With ``title`` a student sees the titles alone, with ``example`` the failing example too."""
    (check,) = report_json.document(report_of(FAILED, feedback=feedback), audience="student")["exercises"][0]["checks"]

    assert set(check) & {"message", "story", "got", "expected", "output", "frames", "staff_message"} == keys


def test_with_nothing_only_points_are_told() -> None:
    """With ``nothing`` a student's report lists no check."""
    document = report_json.document(report_of(FAILED, PASSED, feedback="nothing"), audience="student")

    assert document["exercises"][0]["checks"] == []
    assert document["exercises"][0]["points"] == 2
    assert validation.faults(document) == []


def test_ids_are_the_same_for_the_same_work() -> None:
    """The id follows from files, suite, seed, language and audience, and from nothing else."""
    report = report_of(PASSED)
    later = dataclasses.replace(report, created_at="2027-01-01T00:00:00Z", milliseconds=99)
    other = dataclasses.replace(report, seed=8)

    ids = [report_json.document(r, audience="staff")["report_id"] for r in (report, later, other)]

    assert ids[0] == ids[1] != ids[2]
    assert report_json.document(report, audience="student")["report_id"] != ids[0]


def test_a_report_stays_below_1_mib() -> None:
    """Printed output is cut first, then stories, then messages, and the report says so."""
    long = dataclasses.replace(FAILED, output="o" * 16000, story="s" * 8000, message="m" * 8000)
    few = [dataclasses.replace(long, check=check_of(f"c{i}")) for i in range(60)]
    many = [dataclasses.replace(long, check=check_of(f"c{i}")) for i in range(200)]

    first, second = (report_json.document(report_of(*results), audience="staff") for results in (few, many))

    assert [len(report_json.text_of(d).encode()) < 1 << 20 for d in (first, second)] == [True, True]
    assert first["truncated"]
    assert {"output", "story", "message"} & set(first["exercises"][0]["checks"][0]) == {"story", "message"}
    assert {"output", "story", "message"} & set(second["exercises"][0]["checks"][0]) == set()
    assert validation.faults(second) == []


ANY_TEXT = st.text(st.characters(codec=None), max_size=60)


@law
@given(ANY_TEXT, ANY_TEXT, ANY_TEXT)
def test_any_text_makes_a_valid_report(message: str, output: str, name: str) -> None:
    """Whatever a learner writes, prints or names a file, the report is valid JSON without control characters."""
    result = dataclasses.replace(FAILED, message=message, story=message, got=output, expected=output, output=output)
    report = report_of(result)
    exercise = dataclasses.replace(report.exercises[0], source=Source(name, b"", "0" * 64), notices=(message,))
    report = dataclasses.replace(report, submission=name, exercises=(exercise,))

    text = report_json.text_of(report_json.document(report, audience="staff"))

    assert validation.faults(stdlib_json.loads(text.encode("utf-8"))) == []
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", text)
