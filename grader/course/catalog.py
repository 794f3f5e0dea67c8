"""Reads a course: course.toml, and each exercise's exercise.toml and translations; errors name file and key."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, TypeVar

from grader.course import stubs
from grader.files import toml
from grader.files.toml import Table
from grader.model.course import NOTHING, Course, Exercise, Limits, Shown, Task, Told
from grader.model.errors import CourseError
from grader.model.language import Text, _

FEEDBACK: tuple[Told, ...] = ("example", "title", "nothing")
SOLUTIONS: tuple[Shown, ...] = ("always", "after_pass", "never")
HINTS = 3
TRANSLATED = ("checks", "messages", "stub")  # tables of ko.toml: titles of checks, their messages, words of the stub
Choice = TypeVar("Choice", bound=str)
TITLE = re.compile(r"title_([a-z]{2,3})")


def is_course(folder: Path) -> bool:
    """Return whether a folder looks like the root of a course; whether it counts as one, ``location`` says."""
    return (folder / "exercises" / "course.toml").is_file()


def read(root: Path) -> Course:
    """Return the course in a folder (CourseError names the file and the key that is wrong)."""
    path = root / "exercises" / "course.toml"
    table = toml.read(path, CourseError)
    feedback = _one_of(FEEDBACK, table, "feedback")
    # Whoever wrote a course before it could say so agreed to no answer before a pass, and after one it gives no point.
    shown = _one_of(SOLUTIONS, table, "solutions") if "solutions" in table.values else "after_pass"
    languages = ("en", *sorted(found[1] for key in table.values if (found := TITLE.fullmatch(key))))
    exercises = tuple(_exercise(root, entry, languages) for entry in table.tables("exercises"))
    course = Course(table.text("id"), table.text_in(languages, "title"), feedback, exercises, root, solutions=shown)
    solutions = (root / "solutions").is_dir()
    said = {
        e.slug: {code: _translations(course.solution_folder(e) / f"{code}.toml") for code in e.languages[1:]}
        for e in (exercises if solutions else ())
    }
    return replace(course, has_hidden_tests=solutions, translations=said)


def _one_of(choices: tuple[Choice, ...], table: Table, key: str) -> Choice:
    said = table.text(key)
    for choice in choices:
        if choice == said:
            return choice
    raise table.error(key, _("should be one of {choices}").format(choices=", ".join(choices)))


def _exercise(root: Path, entry: Table, languages: tuple[str, ...]) -> Exercise:
    folder = entry.text("folder")
    number, dash, slug = folder.partition("-")
    if not (number.isdigit() and dash and slug.isidentifier()):
        raise entry.error("folder", _('should look like "05-layers"'))
    table = toml.read(root / "exercises" / folder / "exercise.toml", CourseError)
    solution = root / "solutions" / folder / f"{slug}.py"
    entries = tuple(table.tables("tasks"))
    named = _functions(solution) if any("hints_for" in task.values for task in entries) else {}
    tasks = tuple(_task(task, languages, named) for task in entries)
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


def _task(table: Table, languages: tuple[str, ...], named: dict[int, tuple[str, ...]]) -> Task:
    said = {code: table.texts(toml.key_in(code, "hints")) for code in languages}
    for code, hints in said.items():
        if len(hints) != HINTS:
            raise table.error(toml.key_in(code, "hints"), _("should hold {count} hints").format(count=HINTS))
    number = table.whole("number")
    return Task(
        number, table.text_in(languages, "title"), _steps(said), _hints_for(table, languages, named.get(number, ())),
        _perhaps(table, languages, "why"),
    )  # fmt: skip


def _perhaps(table: Table, languages: tuple[str, ...], key: str) -> Text:
    """Return a text in all languages, or an empty one where none of them has it."""
    given = any(toml.key_in(code, key) in table.values for code in languages)
    return table.text_in(languages, key) if given else NOTHING


def _hints_for(table: Table, languages: tuple[str, ...], known: tuple[str, ...]) -> dict[str, tuple[Text, ...]]:
    """Return the hints for single functions of a task, where these are ``known``."""
    keys = {code: toml.key_in(code, "hints_for") for code in languages}
    if not any(key in table.values for key in keys.values()):
        return {}
    tables = {code: table.table(key) for code, key in keys.items()}
    names = tables["en"].values
    known = known or tuple(names)
    for one in tables.values():
        for name in one.values:
            if name not in known or name not in names:
                raise one.error(name, _("is unknown; known are {known}").format(known=", ".join(known)))
    found = {}
    for name in names:
        said = {code: one.texts(name) for code, one in tables.items()}
        for code, hints in said.items():
            if not hints or len(hints) != len(said["en"]):
                raise tables[code].error(name, _("should hold a hint or more, and as many in each language"))
        found[name] = _steps(said)
    return found


def _functions(solution: Path) -> dict[int, tuple[str, ...]]:
    """Return the functions of each task; none where there is no solution to tell, as in a folder for a class."""
    try:
        return stubs.functions_by_task(solution.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):  # whoever needs the solution says what is wrong with it
        return {}


def _steps(said: dict[str, list[str]]) -> tuple[Text, ...]:
    """Return what is said in lists by language as texts."""
    return tuple(Text(**dict(zip(said, step, strict=True))) for step in zip(*said.values(), strict=True))


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
