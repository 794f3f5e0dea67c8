"""What the schema of report.json allows, and what it and the sums refuse."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import jsonschema
import pytest

from grader.reports import report_json, validation
from tests.reports.examples import FAILED, PASSED, report_of


def changed(path: str, value: object) -> Callable[[Any], None]:
    """Return a change of one value, at a path such as ``exercises.0.points``; ``...`` deletes it."""

    def change(document: Any) -> None:
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
