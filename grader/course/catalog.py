"""Reads a course: course.toml, and each exercise's exercise.toml and translations; errors name file and key."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from grader.files import toml
from grader.files.toml import Table
from grader.model.course import Course, Exercise, Limits, Task, Told
from grader.model.errors import CourseError
from grader.model.language import Text, _

FEEDBACK: tuple[Told, ...] = ("example", "title", "nothing")
HINTS = 3
TRANSLATED = ("checks", "messages", "stub")  # tables of ko.toml: titles of checks, their messages, words of the stub
TITLE = re.compile(r"title_([a-z]{2,3})")


def is_course(folder: Path) -> bool:
    """Return whether a folder looks like the root of a course; whether it counts as one, ``location`` says."""
    return (folder / "exercises" / "course.toml").is_file()


def read(root: Path) -> Course:
    """Return the course in a folder (CourseError names the file and the key that is wrong)."""
    path = root / "exercises" / "course.toml"
    table = toml.read(path, CourseError)
    feedback = next((level for level in FEEDBACK if level == table.text("feedback")), None)
    if feedback is None:
        raise table.error("feedback", _("should be one of {choices}").format(choices=", ".join(FEEDBACK)))
    languages = ("en", *sorted(found[1] for key in table.values if (found := TITLE.fullmatch(key))))
    exercises = tuple(_exercise(root, entry, languages) for entry in table.tables("exercises"))
    course = Course(table.text("id"), table.text_in(languages, "title"), feedback, exercises, root)
    solutions = (root / "solutions").is_dir()
    said = {
        e.slug: {code: _translations(course.solution_folder(e) / f"{code}.toml") for code in e.languages[1:]}
        for e in (exercises if solutions else ())
    }
    return replace(course, has_hidden_tests=solutions, translations=said)


def _exercise(root: Path, entry: Table, languages: tuple[str, ...]) -> Exercise:
    folder = entry.text("folder")
    number, dash, slug = folder.partition("-")
    if not (number.isdigit() and dash and slug.isidentifier()):
        raise entry.error("folder", _('should look like "05-layers"'))
    table = toml.read(root / "exercises" / folder / "exercise.toml", CourseError)
    tasks = tuple(_task(task, languages) for task in table.tables("tasks"))
    if [t.number for t in tasks] != list(range(1, len(tasks) + 1)):
        raise table.error("tasks", _("should be numbered 1, 2, 3 …"))
    tabled = tuple(table.texts("tabled")) if "tabled" in table.values else ()
    return Exercise(
        int(number), slug, table.text_in(languages, "title"), entry.whole("weight"), tasks,
        _limits(table), _forbidden(table), languages, tabled,
    )  # fmt: skip


def _forbidden(table: Table) -> tuple[str, ...]:
    names = table.texts("forbid") if "forbid" in table.values else ()
    if not all(name.isidentifier() and name != "numpy" for name in names):
        raise table.error("forbid", _("should hold names of packages, and not numpy"))
    return tuple(names)


def _task(table: Table, languages: tuple[str, ...]) -> Task:
    said = {code: table.texts(toml.key_in(code, "hints")) for code in languages}
    for code, hints in said.items():
        if len(hints) != HINTS:
            raise table.error(toml.key_in(code, "hints"), _("should hold {count} hints").format(count=HINTS))
    steps = [Text(**dict(zip(said, step, strict=True))) for step in zip(*said.values(), strict=True)]
    return Task(table.whole("number"), table.text_in(languages, "title"), tuple(steps))


def _limits(table: Table) -> Limits:
    if "limits" not in table.values:
        return Limits()
    limits = table.table("limits")
    kinds: dict[str, Any] = {f.name: f.type for f in fields(Limits)}
    for key in limits.values:
        if key not in kinds:
            raise limits.error(key, _("is unknown; known are {known}").format(known=", ".join(kinds)))
    values: dict[str, Any] = {
        key: limits.number(key) if kinds[key] == "float" else limits.whole(key) for key in limits.values
    }
    return Limits(**values)


def _translations(path: Path) -> dict[str, dict[str, str]]:
    if not path.is_file():
        return {key: {} for key in TRANSLATED}
    table = toml.read(path, CourseError)
    return {key: table.table(key).strings() if key in table.values else {} for key in TRANSLATED}
