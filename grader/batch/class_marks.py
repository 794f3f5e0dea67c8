"""The marks of a class, each under the name by which another system knows its learner."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from grader.batch.results import reports_of_class
from grader.model.document import Document
from grader.model.errors import InputError
from grader.model.language import _
from grader.reports import marks
from grader.reports.marks import Mark
from grader.reports.validation import saved_report
from grader.submissions import owners, roster
from grader.submissions.who import numbered


@dataclass(frozen=True, slots=True)
class ClassMarks:
    """Marks out of ``most`` points, under a title; ``strangers`` have no id in the other system."""

    marks: list[Mark]
    strangers: list[Mark]
    course: str
    part: str  # of the course: the exercises that are marked, or nothing when that is all of them
    title: str
    most: float
    failed: list[str]  # learners in whose reports the grader could not check everything


def class_marks(
    results: Path, policy: str, slug: str | None, most: float | None, roster_file: Path | None, id_from: str | None
) -> ClassMarks:
    """Return the marks in results, each under what the other system calls its learner."""
    made, enrolled, failed, example = [], set(), [], None
    for learner, name, report, listed_here in reports_of(results, policy):
        example = example or report
        enrolled |= {learner} if listed_here else set()
        if report and report["status"] == "grader_error":
            failed.append(learner)
        mark = marks.mark_of(report, learner, name, exercise=slug, most=most) if report else marks.Mark(learner, name)
        made.append(mark)
    ids = ids_there([mark.learner for mark in made], enrolled, roster_file, id_from)
    rows = [replace(mark, learner=there) for mark in made if (there := ids.get(mark.learner))]
    strangers = [mark for mark in made if not ids.get(mark.learner) and mark.score is not None]
    if example is None:
        raise InputError(_("{path}: nobody has handed in anything yet.").format(path=results))
    part, title = part_of(example, slug)
    most = most or marks.most_of(example, slug)
    return ClassMarks(rows, strangers, example["course"]["id"], part, title, most, failed)


def reports_of(results: Path, policy: str) -> Iterator[tuple[str, str, Document | None, bool]]:
    """Yield learner, name, report (None where there is none), and whether a roster has this learner."""
    if not results.is_dir():
        alone = saved_report(results)
        about = alone.get("learner") or {"id": alone["submission"]["name"]}
        yield about["id"], "", alone, False
        return
    for standing, report in reports_of_class(results, policy):
        yield standing.learner, standing.name, report, standing.enrolled


def part_of(report: Document, slug: str | None) -> tuple[str, str]:
    """Return which part of the course is marked, and its title (InputError when there is no exercise of this name)."""
    course = report["course"]
    known = {exercise["id"]: str(exercise["title"]) for exercise in report["exercises"]}
    chosen = list(known) if slug is None else [slug]
    if slug is not None and slug not in known:
        said = _("{slug} is no exercise in these results; they have {known}.")
        raise InputError(said.format(slug=slug, known=", ".join(known)))
    if slug is None and len(chosen) == course.get("exercises", len(chosen)):
        return "", str(course["title"])
    if len(chosen) == 1:
        return chosen[0], known[chosen[0]]
    return "+".join(chosen), f"{course['title']} ({', '.join(chosen)})"


def ids_there(learners: list[str], enrolled: set[str], path: Path | None, title: str | None) -> dict[str, str]:
    """Return by learner what the other system calls them: what a column of a roster says, or their id here.

    Who is known only by a number in one Moodle assignment is looked up as an entry would be, and is left out where the
    roster of `grade batch` has no such name.
    """
    if (path is None) != (title is None):
        raise InputError(_("--roster and --id-from belong together."))
    if path is None or title is None:
        return {
            learner: learner for learner in learners if learner in enrolled or not enrolled or not numbered(learner)
        }
    table = roster.read(path)
    if title not in table.titles:
        said = _("{path} has no column {title}; it has {known}.")
        raise InputError(said.format(path=path, title=title, known=", ".join(table.titles)))
    ids = {learner: learner for learner in learners if learner in table.rows}
    numbered = {who: learner for learner in learners if learner not in ids and (who := numbered(learner))}
    for who, id_ in owners.identified(numbered, table).items():
        if isinstance(id_, str) and id_ in table.rows and id_ not in ids:
            ids[numbered[who]] = id_
    return {learner: table.rows[id_][title] for learner, id_ in ids.items()}
