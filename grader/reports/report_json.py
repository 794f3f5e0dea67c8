"""report.json, format ``grade-report``: the one form of a report that everything else can be made from.

Its schema is shipped beside it (``schema()``). The student's version is made from the staff's by rule: ``redact`` drops
what the course's ``feedback`` setting and each check's visibility keep back.
"""

from __future__ import annotations

import json
import platform
import sys
import uuid
from collections.abc import Iterable
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any, Literal, cast

import msgspec

from grader import __version__
from grader.grading import feedback
from grader.model.course import Mistake, Task
from grader.model.document import (
    FORMAT,
    IDENTITY,
    SCHEMA_VERSION,
    CheckValues,
    Document,
    ExerciseValues,
    FileValues,
    MistakeValues,
    ScoreValues,
    Summary,
    TaskValues,
)
from grader.model.report import BY_HAND, CheckResult, ExerciseResult, Outcome, Report
from grader.model.sanitize import clean, clean_line
from grader.model.scoring import Score, course_score, exercise_points
from grader.reports.redaction import for_learner

KNOWN_VERSIONS = ("1.0", SCHEMA_VERSION)  # that are read
LARGEST = 1 << 20
Cut = Literal["output", "story", "got", "expected", "frames", "message", "staff_message"]
LONGEST_OUTPUT, LONGEST_TEXT = 16 << 10, 8 << 10
CUT_IN_ORDER: tuple[tuple[Cut, ...], ...] = (
    ("output",), ("story", "got", "expected", "frames"), ("message", "staff_message"),
)  # fmt: skip


@cache
def schema(version: str = SCHEMA_VERSION) -> dict[str, Any]:
    """Return the JSON Schema of a report, of one of the known versions."""
    return json.loads(schema_file(version).read_text(encoding="utf-8"))  # type: ignore[no-any-return]


def schema_file(version: str = SCHEMA_VERSION) -> Path:
    """Return where the JSON Schema of a version is."""
    return Path(__file__).parent / "schemas" / f"report-{version}.schema.json"


def document(report: Report, *, audience: str) -> Document:
    """Return a report as JSON values, for "staff" or for a "student", smaller than 1 MiB."""
    staff: Document = {
        "$schema": IDENTITY,
        "format": FORMAT,
        "schema_version": SCHEMA_VERSION,
        "report_id": str(_identity(report, audience)),
        "producer": {"name": "nn-grade", "version": __version__},
        "audience": "staff",
        "language": report.language,
        "created_at": report.created_at,
        "course": {
            "id": report.course.id,
            "title": clean_line(str(report.course.title), 200),
            "feedback": report.course.feedback,
            "exercises": len(report.course.exercises),
        },
        "submission": {"name": clean_line(report.submission, 255), "files": _files(report)},
        "status": _status(report),
        "score": _score(course_score(report)),
        "summary": _summary(report),
        "exercises": [_exercise(e, report.hints.get(e.exercise.slug)) for e in report.exercises],
        "next": clean_line(feedback.next_step(report), 500),
        "duration_ms": report.milliseconds,
        "environment": {
            "python": platform.python_version(),
            "numpy": metadata.version("numpy"),
            "system": sys.platform,
            "sandbox": report.sandbox.level,
            "sandbox_mechanisms": list(report.sandbox.mechanisms),
            "sandbox_holes": list(report.sandbox.holes),
            "seed": report.seed,
        },
        "suite_sha256": report.suite_sha256,
        "truncated": False,
    }
    if report.rules_sha256:
        staff["rules_sha256"] = report.rules_sha256
    return _within_limit(staff if audience == "staff" else for_learner(staff))


def text_of(values: object) -> str:
    """Return JSON values as the text of a file, such as a report.json."""
    return msgspec.json.format(msgspec.json.encode(values), indent=1).decode() + "\n"


def _identity(report: Report, audience: str) -> uuid.UUID:
    """Return the same id for the same files, graded by the same suite in the same way."""
    files = ";".join(e.source.sha256 if e.source else "-" for e in report.exercises)
    said = (files, report.suite_sha256, report.rules_sha256, report.seed, report.language, audience)
    return uuid.uuid5(uuid.NAMESPACE_OID, ";".join(map(str, said)))


def _files(report: Report) -> list[FileValues]:
    return [
        {"path": clean_line(s.name, 255), "sha256": s.sha256, "bytes": len(s.content), "exercise": e.exercise.slug}
        for e in report.exercises
        if (s := e.source)
    ]


def _status(report: Report) -> Literal["graded", "unreadable", "grader_error"]:
    if report.problem:
        return "unreadable"
    return "grader_error" if any(e.has_broken for e in report.exercises) else "graded"


def _score(score: Score) -> ScoreValues:
    return {"earned": score.earned, "max": score.max}


def _summary(report: Report) -> Summary:
    outcomes = [c.outcome for e in report.exercises for c in e.checks]
    counts = {outcome.value: outcomes.count(outcome) for outcome in Outcome}
    none = {outcome.value for outcome in BY_HAND if outcome not in outcomes}  # most courses know nothing of these
    return cast("Summary", {"total": len(outcomes)} | {key: n for key, n in counts.items() if key not in none})


def _exercise(result: ExerciseResult, hints: int | None) -> ExerciseValues:
    points = exercise_points(result)
    values: ExerciseValues = {
        "id": result.exercise.slug,
        "number": result.exercise.number,
        "title": clean_line(str(result.exercise.title), 200),
        "weight": result.exercise.weight,
        "points": points.earned,
        "max_points": points.max,
        "file": clean_line(result.source.name, 255) if result.source else None,
        "notices": [clean(n, 1000) for n in result.notices],
        "checks": [check_values(c) for c in result.checks],
        "tasks": [task_values(task, result.checks) for task in result.exercise.tasks],
    }
    if waiting := sum(c.max_points for c in result.checks if c.outcome is Outcome.TO_BE_MARKED):
        values["waiting"] = waiting
    if hints is not None:
        values["hints"] = hints
    return values


def task_values(task: Task, checks: Iterable[CheckResult]) -> TaskValues:
    """Return one task as JSON values, with the points of those of an exercise's checks that are its own."""
    own = [result for result in checks if result.check.task == task.number]
    return {
        "number": task.number,
        "title": clean_line(str(task.title), 200),
        "points": sum(result.points for result in own),
        "max_points": sum(result.max_points for result in own),
    }


def check_values(result: CheckResult) -> CheckValues:
    """Return one check as JSON values, with all that staff see."""
    check = result.check
    optional = {
        "message": clean(result.message, LONGEST_TEXT),
        "staff_message": clean(result.staff_message, LONGEST_TEXT),
        "place": clean_line(result.place, 300),
        "story": clean(result.story, LONGEST_TEXT),
        "got": clean(result.got, LONGEST_TEXT),
        "expected": clean(result.expected, LONGEST_TEXT),
        "frames": [clean(f, 300) for f in result.frames],
        "output": clean(result.output, LONGEST_OUTPUT),
        "mistake": _mistake(result.mistake),
    }
    values: dict[str, Any] = {
        "id": check.id,
        "task": check.task,
        "title": clean_line(str(check.title), 500),
        "status": result.outcome.value,
        "points": result.points,
        "max_points": result.max_points,
        "visibility": check.visibility.value,
        "duration_ms": result.milliseconds,
        "cpu_ms": result.counted_milliseconds,
        **{key: value for key, value in optional.items() if value},
    }
    return cast("CheckValues", values)


def _mistake(mistake: Mistake | None) -> MistakeValues | None:
    return {"id": mistake.id, "text": clean(str(mistake.feedback), LONGEST_TEXT)} if mistake else None


def _within_limit(document: Document) -> Document:
    """Cut printed output first, then stories, then messages, until the text is smaller than 1 MiB."""
    for keys in CUT_IN_ORDER:
        if len(text_of(document).encode()) < LARGEST:
            return document
        document["truncated"] = True
        for exercise in document["exercises"]:
            for check in exercise["checks"]:
                for key in keys:
                    check.pop(key, None)
    return document
