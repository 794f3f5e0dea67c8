"""What several formats say of a check: its name, its points out of the course's 100, and its story as plain text."""

from __future__ import annotations

from collections.abc import Iterator

from grader.model.document import CheckValues, Document, ExerciseValues
from grader.model.language import _, plural
from grader.reports import view


def checks(report: Document) -> Iterator[tuple[ExerciseValues, CheckValues]]:
    """Yield each exercise with each check of it, in the order of the course."""
    for exercise in report["exercises"]:
        for check in exercise["checks"]:
            yield exercise, check


def once(report: Document) -> Document:
    """Return a report that is read from top to bottom, in which each cause is explained once."""
    return {**report, "exercises": [{**e, "checks": view.once(e["checks"])} for e in report["exercises"]]}


def scale(report: Document, exercise: ExerciseValues) -> float:
    """Return what a point of an exercise is worth where all together make the course's score."""
    weights = sum(e["weight"] for e in report["exercises"])
    most = exercise["max_points"]
    return float(report["score"]["max"] * exercise["weight"] / weights / most) if most else 0.0


def name(exercise: ExerciseValues, check: CheckValues) -> str:
    """Return what a check is called among those of all exercises."""
    return f"{exercise['number']:02d} {exercise['title']}: {check['title']}"


def ended(check: CheckValues) -> str:
    """Return how a check ended where there is no room for a mark by hand: passed only with all points."""
    if "by_hand" not in check:
        return check["status"]
    if check["by_hand"].get("excused"):
        return "skipped"
    if check["points"] == check["max_points"]:
        return "passed"
    return "failed" if check["status"] in ("marked", "passed") else check["status"]


def told(check: CheckValues) -> str:
    """Return what is told about a check, as lines of text."""
    said = view.check_view(check)
    lines = [said.by_hand, said.story, said.answers(), said.message, *check.get("frames", []), said.cause]
    if said.output:
        printed = "\n  | ".join(said.output.splitlines())  # set in, because it may look like our own words
        lines.append(_("printed: {text}").format(text=printed))
    return "\n".join(line for line in lines if line)


def remarks(report: Document) -> str:
    """Return as lines of text which exercises were late or wait for a person, and how many checks are not shown."""
    said = [
        f"{e['number']:02d} {e['title']}: {line}"
        for e in report["exercises"]
        for line in (view.late(e), view.waiting(e))
        if line
    ]
    return "\n".join([*said, *filter(None, [not_shown(report)])])


def not_shown(report: Document) -> str:
    """Return how many checks a learner's version of a report does not show, or nothing when it shows all."""
    hidden = sum(exercise.get("hidden_checks", 0) for exercise in report["exercises"])
    return plural("{count} more check is not shown.", "{count} more checks are not shown.", hidden) if hidden else ""
