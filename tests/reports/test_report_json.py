"""report.json: what it holds, what it never holds, and what its schema refuses."""

from __future__ import annotations

import copy
import dataclasses
import json as stdlib_json
import re
from collections.abc import Callable
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from grader.model.course import Check, Course, Exercise, Task, Visibility
from grader.model.language import Text
from grader.model.report import CheckResult, ExerciseResult, Outcome, Report, Sandbox
from grader.model.submission import Source
from grader.reports import report_json, validation
from tests.properties import law

HINTS = (Text("a", "가"),) * 3
EXERCISE = Exercise(1, "line", Text("A line", "직선"), 1, (Task(1, Text("Doubling", "두 배"), HINTS),))


def check_of(id_: str, visibility: Visibility = Visibility.VISIBLE, points: int = 2) -> Check:
    """Return a check."""
    return Check(id_, "line", 1, Text(f"`{id_}` holds.", f"`{id_}`가 맞습니다."), points, (), visibility)


def report_of(*results: CheckResult, feedback: str = "example") -> Report:
    """Return a report on one exercise."""
    source = Source("01-line/line.py", b"x", "0" * 64)
    course = Course("miniature", Text("A miniature course", "작은 과정"), feedback, (EXERCISE,))
    exercises = (ExerciseResult(EXERCISE, source, results, ("A notice.",)),)
    return Report(
        course, "work", exercises, 7, "1" * 64, Sandbox("none", (), ("network",)), "en", "2026-11-21T08:00:00Z", 12
    )


FAILED = CheckResult(
    check_of("fails"), Outcome.FAILED, "Why.", "f(1)", "2", "3", output="hello", staff_message="for staff"
)
RAISED = CheckResult(
    check_of("raises"), Outcome.RAISED, "NameError: x", frames=("line.py, line 3, f",), place="line.py, line 3"
)
PASSED = CheckResult(check_of("passes"), Outcome.PASSED)
BROKEN = CheckResult(check_of("breaks"), Outcome.BROKEN, "Ours.", staff_message="AuthorError: x")
HIDDEN = CheckResult(check_of("hides", Visibility.HIDDEN), Outcome.FAILED, "secret", "f(9)", "1", "0")


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
def test_feedback_is_what_the_course_gives(feedback: str, keys: set[str]) -> None:
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


def changed(path: str, value: object) -> Callable[[dict[str, Any]], None]:
    """Return a change of one value, at a path such as ``exercises.0.points``; ``...`` deletes it."""

    def change(document: dict[str, Any]) -> None:
        *way, last = (int(k) if k.isdigit() else k for k in path.split("."))
        here: Any = document
        for key in way:
            here = here[key]
        if value is ...:
            del here[last]
        else:
            here[last] = value

    return change


VALID = {
    "as written": lambda document: None,
    "with a learner": changed("learner", {"id": "0042", "name": "Kim, Min-ji", "email": "kim@example.org"}),
    "with an attempt": changed("submission.attempt", 3),
    "with something extra": changed("extra", {"org.example.room": 7}),
    "with a file that is missing": changed("exercises.0.file", None),
    "without $schema": changed("$schema", ...),
}
INVALID = {
    "no format": changed("format", ...),
    "another version": changed("schema_version", "2.0"),
    "an id that is no UUIDv5": changed("report_id", "7"),
    "an unknown property": changed("grade", "A"),
    "a time without zone": changed("created_at", "2026-11-21 08:00"),
    "a score in words": changed("score.earned", "full"),
    "a negative score": changed("score.earned", -1),
    "more than the maximum": changed("score.earned", 101),
    "an unknown audience": changed("audience", "everybody"),
    "an unknown outcome": changed("exercises.0.checks.0.status", "ok"),
    "an unknown visibility": changed("exercises.0.checks.0.visibility", "secret"),
    "an escape sequence": changed("exercises.0.checks.0.message", "\x1b[31m"),
    "a check without title": changed("exercises.0.checks.0.title", ...),
    "points that do not add up": changed("exercises.0.points", 1),
    "outcomes that do not add up": changed("summary.total", 9),
    "a weight of zero": changed("exercises.0.weight", 0),
    "a hash that is none": changed("suite_sha256", "xyz"),
    "an unknown sandbox": changed("environment.sandbox", "strong"),
}


@pytest.mark.parametrize("name", VALID)
def test_valid_instances(name: str) -> None:
    """What the schema allows is valid."""
    document = copy.deepcopy(report_json.document(report_of(PASSED, FAILED), audience="staff"))
    VALID[name](document)

    assert validation.faults(document) == []


@pytest.mark.parametrize("name", INVALID)
def test_invalid_instances(name: str) -> None:
    """What the schema or the sums forbid is named with its place."""
    document = copy.deepcopy(report_json.document(report_of(PASSED, FAILED), audience="staff"))
    INVALID[name](document)

    faults = validation.faults(document)

    assert faults
    assert all(fault.startswith("$") for fault in faults)


def test_the_schema_is_a_schema() -> None:
    """The shipped schema is valid draft 2020-12, and every object in it is closed."""
    jsonschema.Draft202012Validator.check_schema(report_json.schema())

    def closed(schema: Any) -> bool:
        if isinstance(schema, dict):
            own = schema.get("additionalProperties", False) is False if "properties" in schema else True
            return own and all(map(closed, schema.values()))
        return all(map(closed, schema)) if isinstance(schema, list) else True

    assert closed(report_json.schema())
