"""Reads a course: course.toml, and each exercise's exercise.toml and translations; errors name file and key."""

from __future__ import annotations

import re
import sys
from dataclasses import fields, replace
from pathlib import Path
from typing import Any, TypeVar

from grader.course.release import stubs
from grader.course.settings import late
from grader.files import toml
from grader.files.toml import Table
from grader.model.course import NOTHING, Course, Exercise, Limits, Shown, Task, Told, folder_of
from grader.model.errors import CourseError, InputError
from grader.model.language import Text, _
from grader.model.submission import PROGRAMS

FEEDBACK: tuple[Told, ...] = ("example", "title", "nothing")
SOLUTIONS: tuple[Shown, ...] = ("always", "after_pass", "never")
COURSE = ("id", "title", "languages", "feedback", "solutions", "packages", "late", "exercises")
ENTRY = ("folder", "weight", "builds_on", "due")
EXERCISE = ("title", "concepts", "packages", "files", "modules", "forbid", "tabled", "imported", "limits", "tasks")
TASK = ("number", "title", "hints", "hints_for", "why", "by_hand", "points", "rubric")
TRANSLATED = ("checks", "messages", "stub")  # tables of ko.toml: titles of checks, their messages, words of the stub
Choice = TypeVar("Choice", bound=str)
TITLE = re.compile(r"title_([a-z]{2,3})")
OTHER_TEXTS = re.compile(r"(?:hints|hints_for|why|rubric)_[a-z]{2,3}")
PACKAGES = ("numpy", "matplotlib", "grader")  # that every program may mean
CODE = re.compile(r"[a-z]{2,3}")


def is_course(folder: Path) -> bool:
    """Return whether a folder looks like the root of a course; whether it counts as one, ``location`` says."""
    return (folder / "exercises" / "course.toml").is_file()


def read(root: Path) -> Course:
    """Return the course in a folder (CourseError names each file and key that is wrong, all at once)."""
    problems: dict[str, InputError] = {}
    course = _course(root, problems)
    if problems:
        raise CourseError(*map(str, problems.values()))
    return course


def _course(root: Path, problems: dict[str, InputError]) -> Course:
    table = toml.read(root / "exercises" / "course.toml", CourseError, problems=problems)
    table.refuse_others(COURSE, TITLE)
    feedback = _one_of(FEEDBACK, table, "feedback")
    # Whoever wrote a course before it could say so agreed to no answer before a pass, and after one it gives no point.
    shown = _one_of(SOLUTIONS, table, "solutions") if "solutions" in table.values else "after_pass"
    languages, packages = _languages(table), _packages(table)
    entries = list(table.tables("exercises"))
    costs, due = late.rules(table, entries)
    exercises: list[Exercise] = []
    for entry in entries:
        try:
            exercise = _exercise(root, entry, languages, packages)
            before = _before(entry, exercises)
            exercises.append(replace(exercise, builds_on=before, due=(late.due(entry) or due) if costs else None))
        except InputError as error:  # its folder or file is not there, of which nothing more can be said
            problems[str(error)] = error
    _refuse_alike(table, exercises)
    if exercises and not any(e.weight for e in exercises):
        table.refuse("exercises", _("has no weight above 0"))
    course = Course(table.text("id"), table.text_in(languages, "title"), feedback, (*exercises,), root, solutions=shown)
    solutions = (root / "solutions").is_dir()
    said = {
        e.slug: {code: _translations(course.solution_folder(e) / f"{code}.toml", problems) for code in e.languages[1:]}
        for e in (exercises if solutions else ())
    }
    return replace(course, has_hidden_tests=solutions, translations=said, late=costs)


def _refuse_alike(table: Table, exercises: list[Exercise]) -> None:
    """Refuse exercises that nobody could tell from each other, by their names or by those of their files."""
    for index, exercise in enumerate(exercises):
        if exercise.slug in [e.slug for e in exercises[:index]]:
            table.refuse("exercises", _("has {name} twice").format(name=exercise.slug))
        for other in exercises[:index]:
            for name in sorted({*exercise.files} & {*other.files} & {*exercise.modules, *other.modules}):
                said = _("has {name} in {one} and in {other}; a file's name says which exercise it is for")
                table.refuse("exercises", said.format(name=name, one=other.folder, other=exercise.folder))


def _before(entry: Table, exercises: list[Exercise]) -> tuple[str, ...]:
    """Return the exercises before this one that it builds on."""
    names = tuple(entry.texts("builds_on")) if "builds_on" in entry.values else ()
    for name in names:
        if name not in [exercise.slug for exercise in exercises]:
            entry.refuse("builds_on", _("names {name}, which is no exercise before it").format(name=name))
    return names


def _languages(table: Table) -> tuple[str, ...]:
    """Return the languages of a course as it lists them, or as its titles have them, English first."""
    if "languages" not in table.values:
        return ("en", *sorted(found[1] for key in table.values if (found := TITLE.fullmatch(key))))
    codes = table.texts("languages")
    if not codes or len(set(codes)) < len(codes) or not all(map(CODE.fullmatch, codes)):
        table.refuse("languages", _('should hold codes such as "en", each once'))
        return ("en",)
    return tuple(codes)


def _one_of(choices: tuple[Choice, ...], table: Table, key: str) -> Choice:
    said = table.text(key)
    for choice in choices:
        if choice == said:
            return choice
    if said:
        table.refuse(key, _("should be one of {choices}").format(choices=", ".join(choices)))
    return choices[0]


def _exercise(root: Path, entry: Table, languages: tuple[str, ...], packages: tuple[str, ...]) -> Exercise:
    entry.refuse_others(ENTRY)
    folder = entry.text("folder")
    number, dash, slug = folder.partition("-")
    if not (number.isdecimal() and dash and slug.isidentifier()):
        raise entry.error("folder", _('should look like "05-layers": two digits, and a name that Python could import'))
    if folder != (name := folder_of(int(number), slug)):
        raise entry.error("folder", _('should be "{name}"').format(name=name))
    table = toml.read(root / "exercises" / folder / "exercise.toml", CourseError, problems=entry.problems)
    table.refuse_others(EXERCISE, TITLE)
    further = tuple(dict.fromkeys((*packages, *_packages(table))))
    modules = _modules(table, slug, further, root / "solutions" / folder)
    solution = "\n\n".join(_text_of(root / "solutions" / folder / name) for name in (*modules, f"{slug}.py"))
    entries = tuple(table.tables("tasks"))
    named = stubs.functions_by_task(solution) if any("hints_for" in task.values for task in entries) else {}
    tasks = tuple(_task(task, languages, named) for task in entries)
    if entries and [t.number for t in tasks] != list(range(1, len(tasks) + 1)):
        table.refuse("tasks", _("should be numbered 1, 2, 3 …"))
    tabled = tuple(table.texts("tabled")) if "tabled" in table.values else ()
    return Exercise(
        int(number), slug, table.text_in(languages, "title"), entry.whole("weight", least=0), tasks,
        _limits(table), _forbidden(table), languages, tabled, further,
        _given(table, root / "exercises" / folder, (*modules, f"{slug}.py")), _yes_or_no(table, "imported"),
        _to_mend(solution, slug), modules=modules,
    )  # fmt: skip


def _yes_or_no(table: Table, key: str) -> bool:
    said = table.values.get(key, False)
    if not isinstance(said, bool):
        table.refuse(key, _("should be true or false"))
    return said is True


def _packages(table: Table) -> tuple[str, ...]:
    names = table.texts("packages") if "packages" in table.values else ()
    if not all(part.isidentifier() for name in names for part in name.split(".")):
        table.refuse("packages", _('should hold names that are imported, such as "pandas"'))
    return tuple(names)


def _modules(table: Table, slug: str, packages: tuple[str, ...], solutions: Path) -> tuple[str, ...]:
    """Return the further files that learners fill in, by names that hide no package and nothing of Python's own."""
    names = table.texts("modules") if "modules" in table.values else ()
    for name in names:
        stem = name.removesuffix(".py")
        if name != f"{stem}.py" or not stem.isidentifier() or stem != stem.lower() or stem == slug:
            said = _('cannot hold {name}: each is a file such as "shapes.py", in small letters, and not {slug}.py')
            table.refuse("modules", said.format(name=name, slug=slug))
        elif stem in {*sys.stdlib_module_names, *PACKAGES, *packages}:
            said = _("cannot hold {name}: it would hide what `import {stem}` means otherwise")
            table.refuse("modules", said.format(name=name, stem=stem))
        elif solutions.parent.is_dir() and not (solutions / name).is_file():
            table.refuse("modules", _("names {name}, which is not in {folder}").format(name=name, folder=solutions))
    return tuple(names)


def _given(table: Table, folder: Path, filled: tuple[str, ...]) -> tuple[Path, ...]:
    """Return the files that lie beside a program when it runs, of which learners fill in none."""
    names = table.texts("files") if "files" in table.values else ()
    for name in names:
        is_filled = Path(name).suffix in PROGRAMS and Path(name).stem in {Path(file).stem for file in filled}
        if Path(name).name != name or is_filled:
            said = _("cannot hold {name}: files lie in the folder itself, and none is the learner's")
            table.refuse("files", said.format(name=name))
        elif not (folder / name).is_file():
            table.refuse("files", _("names {name}, which is not in {folder}").format(name=name, folder=folder.name))
    return tuple(folder / name for name in names)


def _forbidden(table: Table) -> tuple[str, ...]:
    names = table.texts("forbid") if "forbid" in table.values else ()
    if not all(name.isidentifier() and name != "numpy" for name in names):
        table.refuse("forbid", _("should hold names of packages, and not numpy"))
    return tuple(names)


def _task(table: Table, languages: tuple[str, ...], named: dict[int, tuple[str, ...]]) -> Task:
    table.refuse_others(TASK, TITLE, OTHER_TEXTS)
    keys = toml.keys_in(languages, "hints")
    said = {code: table.texts(key) for code, key in keys.items() if key in table.values}
    number = table.whole("number")
    by_hand = _yes_or_no(table, "by_hand")
    for key in () if by_hand else ("points", "rubric"):
        if key in table.values:
            table.refuse(key, _("is for a task with by_hand = true; others have the points of their checks"))
    return Task(
        number, table.text_in(languages, "title"), _steps(table, keys, said) if said else (),
        _hints_for(table, languages, named.get(number, ())), _perhaps(table, languages, "why"),
        by_hand, table.whole("points") if by_hand else 0, _perhaps(table, languages, "rubric"),
    )  # fmt: skip


def _perhaps(table: Table, languages: tuple[str, ...], key: str) -> Text:
    """Return a text in all languages, or an empty one where none of them has it."""
    given = any(each in table.values for each in toml.keys_in(languages, key).values())
    return table.text_in(languages, key) if given else NOTHING


def _hints_for(table: Table, languages: tuple[str, ...], known: tuple[str, ...]) -> dict[str, tuple[Text, ...]]:
    """Return the hints for single functions of a task, where these are ``known``."""
    keys = toml.keys_in(languages, "hints_for")
    if not any(key in table.values for key in keys.values()):
        return {}
    tables = {code: table.table(key) for code, key in keys.items()}
    names = tables[languages[0]].values
    known = known or tuple(names)
    for one in tables.values():
        for name in one.values:
            if name not in known or name not in names:
                one.refuse(name, _("is unknown; known are {known}").format(known=", ".join(known)))
    found = {}
    for name in names:
        said = {code: one.texts(name) for code, one in tables.items()}
        where = {code: f"{keys[code]}.{name}" for code in languages}
        found[name] = _steps(table, where, said)
    return found


def _text_of(solution: Path) -> str:
    """Return a solution; nothing where there is none that can be read, as in a folder for a class."""
    try:
        return solution.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):  # whoever needs the solution says what is wrong with it
        return ""


def _to_mend(solution: str, slug: str) -> dict[int, dict[str, str]]:
    """Return the code that a stub has to be mended, by task and function."""
    try:
        return stubs.to_be_mended(solution, f"{slug}.py") if stubs.INSTEAD in solution else {}
    except SyntaxError:  # as above
        return {}


def _steps(table: Table, keys: dict[str, str], said: dict[str, list[str]]) -> tuple[Text, ...]:
    """Return what is said in lists by language as texts, as many in each language as in the first."""
    first = said.get(next(iter(keys)), [])
    for code, key in keys.items():
        if not said.get(code) or len(said[code]) != len(first):
            table.refuse(key, _("should hold a hint or more, and as many in each language"))
            return ()
    return tuple(Text(**dict(zip(said, step, strict=True))) for step in zip(*said.values(), strict=True))


def _limits(table: Table) -> Limits:
    if "limits" not in table.values:
        return Limits()
    limits = table.table("limits")
    kinds: dict[str, Any] = {f.name: f.type for f in fields(Limits)}
    limits.refuse_others(tuple(kinds))
    values: dict[str, Any] = {
        key: limits.number(key) if kinds[key] == "float" else limits.whole(key) for key in limits.values if key in kinds
    }
    return Limits(**values)


def _translations(path: Path, problems: dict[str, InputError]) -> dict[str, dict[str, str]]:
    nothing: dict[str, dict[str, str]] = {key: {} for key in TRANSLATED}
    if not path.is_file():
        return nothing
    try:
        table = toml.read(path, CourseError, problems=problems)
    except InputError as error:
        problems[str(error)] = error
        return nothing
    return {key: table.table(key).strings() if key in table.values else {} for key in TRANSLATED}
