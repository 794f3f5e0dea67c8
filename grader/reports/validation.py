"""Whether a document is a report: its schema, and the sums that no schema can express."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import jsonschema

from grader.files.opening import read_json
from grader.model.document import FORMAT, SCHEMA_VERSION, Document
from grader.model.errors import InputError
from grader.model.language import _
from grader.model.scoring import weighted
from grader.reports.report_json import KNOWN_VERSIONS, schema

MOST_FAULTS = 10
SAME = 1e-6  # points; a mark by hand may be a half


def is_report(document: Any) -> bool:
    """Return whether a document says that it is a report of a format known here."""
    return isinstance(document, dict) and document.get("format") == FORMAT and _version(document) in KNOWN_VERSIONS


def faults(document: Any) -> list[str]:
    """Return what is wrong with a report, each as one sentence with its place; an empty list means nothing is."""
    version = _version(document)
    validator = jsonschema.Draft202012Validator(schema(version if version in KNOWN_VERSIONS else SCHEMA_VERSION))
    errors = sorted(validator.iter_errors(document), key=lambda e: e.json_path)[:MOST_FAULTS]
    if errors:
        return [f"{e.json_path}: {e.message[:300]}." for e in errors]
    return _sums(document)


def _version(document: Any) -> Any:
    version = document.get("schema_version") if isinstance(document, dict) else None
    return version if isinstance(version, str) else None


def _sums(document: Document) -> list[str]:
    """Return a sentence for each wrong sum; hidden checks are counted, but not listed, in a student's report."""
    wrong = []
    for index, exercise in enumerate(document["exercises"]):
        place = f"$.exercises[{index}]"
        deducted = exercise["late"]["deducted"] if "late" in exercise else 0
        ids = [c["id"] for c in exercise["checks"]]
        if len(ids) != len(set(ids)):
            wrong.append(f"{place}.checks: two checks have the same id.")
        if exercise["points"] > exercise["max_points"]:
            wrong.append(f"{place}.points: more than max_points.")
        for key in ("points", "max_points"):
            total = sum(c[key] for c in exercise["checks"])
            counted = exercise[key] + deducted if key == "points" else exercise[key]
            if abs(total - counted) > SAME and not (exercise.get("hidden_checks") and total <= counted):
                wrong.append(f"{place}.{key}: {exercise[key]}, but its checks add up to {total}.")
    right = weighted((e["weight"], e["points"], e["max_points"]) for e in document["exercises"])
    if abs(document["score"]["earned"] - right) > 0.005:
        wrong.append(f"$.score.earned: {document['score']['earned']}, but the exercises make {right}.")
    if document["score"]["earned"] > document["score"]["max"]:
        wrong.append("$.score.earned: more than max.")
    counts = cast("dict[str, int]", document["summary"])
    if sum(counts.values()) - counts["total"] != counts["total"]:
        wrong.append("$.summary.total: not the sum of the outcomes.")
    return wrong


def saved_report(path: Path) -> Document:
    """Return the report in a file (InputError when it is none, or a wrong one)."""
    document = read_json(path)
    known = is_report(document)
    if not known or (found := faults(document)):
        reason = found[0] if known else ""
        raise InputError(_("{path} is no valid report. {reason}").format(path=path, reason=reason).strip())
    return cast("Document", document)
