"""The marks of a class, each under the name by which another system knows its learner."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from grader.batch.results import reports_of_class
from grader.batch.standing import Standing
from grader.model.document import Document
from grader.model.errors import InputError
from grader.model.language import _
from grader.reports import marks
from grader.reports.marks import Mark
from grader.reports.validation import saved_report
from grader.submissions import owners, roster
from grader.submissions.downloads import moodles
from grader.submissions.who import Who, numbered


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
    unread: list[str]  # learners whose submission nobody could read
    waiting: list[str]  # learners of whom somebody has yet to mark something


def class_marks(
    results: Path,
    policy: str,
    slug: str | None,
    most: float | None,
    roster_file: Path | None,
    id_from: str | None,
    *,
    unread_is_0: bool = False,
    complete_only: bool = False,
    of_this_assignment: bool = False,
) -> ClassMarks:
    """Return the marks in results, each under what the other system calls its learner.

    ``complete_only`` leaves out those who wait for a mark by hand. ``of_this_assignment``: the roster is Moodle's
    worksheet of the assignment whose submissions were graded.
    """
    made: list[Mark] = []
    handed_in: dict[str, Standing] = {}
    failed: list[str] = []
    unread: list[str] = []
    waiting: list[str] = []
    example, there_are = None, 0.0
    for standing, report in reports_of(results, policy):
        learner = standing.learner
        example = example or report
        handed_in[learner] = standing
        if report is None:
            made.append(Mark(learner, standing.name))
            continue
        if report["status"] == "grader_error":
            failed.append(learner)
        if report["status"] == "unreadable":
            unread.append(learner)
        if any(e.get("waiting") for e in report["exercises"] if slug in (None, e["id"])):
            waiting.append(learner)
        mark = marks.mark_of(report, learner, standing.name, exercise=slug, most=1, unread_is_0=unread_is_0)
        there_are = max(there_are, marks.most_of(report, slug))  # somebody may have been excused from some of it
        made.append(replace(mark, score=None) if complete_only and learner in waiting else mark)
    ids = ids_there(handed_in, roster_file, id_from, of_this_assignment=of_this_assignment)
    rows = [replace(mark, learner=there) for mark in made if (there := ids.get(mark.learner))]
    strangers = [mark for mark in made if not ids.get(mark.learner) and mark.score is not None]
    if example is None:
        raise InputError(_("{path}: nobody has handed in anything yet.").format(path=results))
    part, title = part_of(example, slug)
    most = most or there_are
    rows, strangers = ([_out_of(most, mark) for mark in some] for some in (rows, strangers))
    return ClassMarks(rows, strangers, example["course"]["id"], part, title, most, failed, unread, waiting)


def _out_of(most: float, mark: Mark) -> Mark:
    """Return a mark, which is a share, out of so many points."""
    return mark if mark.score is None else replace(mark, score=mark.score * most, late=mark.late * most)


def reports_of(results: Path, policy: str) -> Iterator[tuple[Standing, Document | None]]:
    """Yield where each learner stands, with the report that counts, or None where there is none."""
    if results.is_dir():
        yield from reports_of_class(results, policy)
        return
    alone = saved_report(results)
    about = alone.get("learner") or {"id": alone["submission"]["name"]}
    yield Standing(about["id"], "", False, 1, None, None, alone["status"], None, None, "", ""), alone


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


def ids_there(
    learners: Mapping[str, Standing], path: Path | None, title: str | None, *, of_this_assignment: bool = False
) -> dict[str, str]:
    """Return by learner what the other system calls them: what a column of a roster says, or their id here.

    Who is known only by a number in one LMS is looked up as an entry would be, and is left out where the roster of
    `grade batch` has no such name. So is everybody who handed in, by the number of their entry, ``of_this_assignment``.
    """
    if (path is None) != (title is None):
        raise InputError(_("--roster and --id-from belong together."))
    if path is None or title is None:
        enrolled = {learner for learner, standing in learners.items() if standing.enrolled}
        return {
            learner: learner for learner in learners if learner in enrolled or not enrolled or not numbered(learner)
        }
    table = roster.read(path)
    if title not in table.titles:
        said = _("{path} has no column {title}; it has {known}.")
        raise InputError(said.format(path=path, title=title, known=", ".join(table.titles)))
    ids = {learner: learner for learner in learners if learner in table.rows}
    if of_this_assignment:
        ids |= {learner: owner for learner in learners.keys() - ids if (owner := table.by_other_id(learner))}
    others = {
        who: learner
        for learner, standing in learners.items()
        if learner not in ids and (who := numbered(learner) or (of_this_assignment and moodles(standing.entry)) or None)
    }
    for who, id_ in owners.identified(others, table).items():
        if isinstance(id_, str) and id_ in table.rows and id_ not in ids.values() and _agrees(who, table.names[id_]):
            ids[others[who]] = id_
    return {learner: table.rows[id_][title] for learner, id_ in ids.items()}


def _agrees(who: Who, name: str) -> bool:
    """Return whether an entry can be somebody's of this name; Moodle gives no names where work is marked blind."""
    return who.name == roster.ANONYMOUS or not name or roster.plain(who.name) == roster.plain(name)
