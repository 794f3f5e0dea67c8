"""A new course, and a new exercise: a small one that holds what it promises, to be rewritten piece by piece."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from grader.course import catalog
from grader.files import toml
from grader.files.writing import write_whole, writing
from grader.model import language
from grader.model.course import endings_of, folder_of
from grader.model.errors import InputError
from grader.model.language import _

Said = TypeVar("Said")

WEIGHT = 10
NUMBERED = re.compile(r"(?:\d+-)?(.+)")

COURSE = """\
id = "{id}"
{titles}languages = [{languages}]

# What learners see of a failed check: "example" (the call, the answer and the right one), "title" or "nothing".
feedback = "example"

# When they may see your own solution of a task: "always" (after its last hint, or once it passed), "after_pass" or
# "never".
solutions = "after_pass"

# Each exercise is a folder here and one of the same name in solutions/. Weights are scaled to 100; 0 is for practice.
"""
ENTRY = """
[[exercises]]
folder = "{folder}"
weight = {weight}
"""
EXERCISE = """\
{titles}
# What a learner's program may use; these values hold where nothing is said.
# [limits]
# check_seconds = 2
# load_seconds = 5
# memory_mib = 1024

[[tasks]]
number = 1
{task}"""
SOLUTION = '''\
"""{title}."""


def greet(name):
    """{docstring}"""
    # TODO(task 1): {todo}
    # BEGIN SOLUTION
    return f"Hello, {{name}}!"
    # END SOLUTION
'''
TESTS = '''\
"""Hidden tests: each is a check that learners see by its docstring. `rng` draws anew for each hand-in."""

from grader.checks import assert_agrees, task

NAMES = ["Ada", "Grace", "Alan", "Barbara", "Edsger", "Frances"]


def greeting(name):
    """What is right; a check compares what a learner's program answers with it."""
    return f"Hello, {{name}}!"


@task(1, points=2)
def test_greets_by_name(student, rng):
    """{check}"""
    assert_agrees(student.greet, greeting, on=list(rng.permutation(NAMES)[:3]))


@task(1, points=1, after="greets_by_name")
def test_greets_nobody(student):
    """{edge}"""
    assert_agrees(student.greet, greeting, on=[""])
'''


def id_of(name: str) -> str:
    """Return the name of a new exercise or course: without a number before it (InputError where it cannot be one)."""
    found = NUMBERED.fullmatch(name)
    bare = found[1] if found else ""
    if not bare.isidentifier():
        fit = re.sub(r"\W+", "_", bare).strip("_").lower()
        said = _("{name!r} cannot be the name of an exercise, as Python imports it; {fit} could.")
        raise InputError(said.format(name=name, fit=fit if fit.isidentifier() else "loops"))
    return bare


def new_course(folder: Path, languages: Sequence[str], first: str) -> list[Path]:
    """Write a course with one exercise into a folder, and return the files (InputError where the folder is not new)."""
    refuse_taken(folder)
    slug = id_of(first)
    text = settings_of(folder, languages)
    settings = folder / "exercises" / "course.toml"
    with writing(folder):
        settings.parent.mkdir(parents=True)
        write_whole(settings, f"{text}{ENTRY.format(folder=folder_of(1, slug), weight=WEIGHT)}".encode())
        return [settings, *_exercise(folder, 1, slug, languages)]


def refuse_taken(folder: Path) -> None:
    """Raise InputError where a folder is not new, or has something in it."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise InputError(_("{path} is there already; name a folder that is new or empty.").format(path=folder))


def settings_of(folder: Path, languages: Sequence[str]) -> str:
    """Return the course.toml of a new course, up to its exercises."""
    name = folder.resolve().name
    return COURSE.format(
        id=re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-") or "course",
        titles=_in_each(languages, "title", lambda: _("Course: {name}").format(name=name)),
        languages=", ".join(f'"{code}"' for code in languages),
    )


def new_exercise(root: Path, name: str) -> list[Path]:
    """Write an exercise into a course, behind those that it has, and return the files (InputError where it cannot)."""
    slug = id_of(name)
    course = catalog.read(root)
    if slug in [exercise.slug for exercise in course.exercises]:
        raise InputError(_("{course} has an exercise {name} already.").format(course=root, name=slug))
    languages = course.exercises[0].languages if course.exercises else ("en",)
    number = max((exercise.number for exercise in course.exercises), default=0) + 1
    settings = root / "exercises" / "course.toml"
    text = settings.read_text(encoding="utf-8").rstrip("\n")
    with writing(root):
        written = _exercise(root, number, slug, languages)
        write_whole(settings, f"{text}\n{ENTRY.format(folder=folder_of(number, slug), weight=WEIGHT)}".encode())
    return [settings, *written]


def _exercise(root: Path, number: int, slug: str, languages: Sequence[str]) -> list[Path]:
    folders = [root / part / folder_of(number, slug) for part in ("exercises", "solutions")]
    if taken := [folder for folder in folders if folder.exists()]:
        raise InputError(_("{path} is there already; name a folder that is new or empty.").format(path=taken[0]))
    given, kept = folders
    first = languages[0]
    words = _spoken_in_each(languages, lambda: _words(slug))
    files = {
        given / "exercise.toml": EXERCISE.format(
            titles=_in_each(languages, "title", lambda: _title(slug)),
            task=_in_each(languages, "title", lambda: _("Greet by name")) + _in_each(languages, "hints", _hints),
        ),
        kept / f"{slug}.py": SOLUTION.format(**words[first]),
        kept / "test_hidden.py": TESTS.format(**words[first]),
    }
    endings = endings_of(languages)
    for code, readme in _spoken_in_each(languages, lambda: _readme(slug)).items():
        files[given / f"README{endings[code]}.md"] = readme
        if code != first:
            files[kept / f"{code}.toml"] = _translation(words[first], words[code])
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, text.encode())
    return list(files)


def _title(slug: str) -> str:
    return _("Exercise: {name}").format(name=slug.replace("_", " "))


def _words(slug: str) -> dict[str, str]:
    """Return what the solution and its tests say, in the language spoken now."""
    return {
        "title": _title(slug),
        "docstring": _('Return a greeting, such as "Hello, Ada!" for "Ada".'),
        "todo": _("put the greeting together"),
        "check": _("`greet` greets whoever is named."),
        "edge": _("`greet` has an answer for an empty name, too."),
    }


def _hints() -> list[str]:
    return [_("What stands before the name, and what after it?"), _('An f-string takes a name as in f"for {name}".')]


def _readme(slug: str) -> str:
    task = _("Task {number}: {title}").format(number=1, title=_("Greet by name"))
    story = _("Say here what this is about, as a learner who is alone with it would want to read it.")
    asked = _('`greet(name)` returns "Hello, ", the name, and "!":')
    return f"# {_title(slug)}\n\n{story}\n\n## {task}\n\n{asked}\n\n```python\n>>> greet(\"Ada\")\n'Hello, Ada!'\n```\n"


def _translation(said: Mapping[str, str], words: Mapping[str, str]) -> str:
    """Return the table of what another language says in place of the first."""
    checks = {"greets_by_name": words["check"], "greets_nobody": words["edge"]}
    in_stub = {f"{said['title']}.": f"{words['title']}."} | {said[key]: words[key] for key in ("docstring", "todo")}
    tables = (f"[{name}]\n{_lines(table)}" for name, table in (("checks", checks), ("stub", in_stub)))
    return "\n".join(tables)


def _lines(table: Mapping[str, str | list[str]]) -> str:
    """Return keys and values as TOML, which takes what JSON writes of texts and of lists of texts."""
    return "".join(f"{key if key.isidentifier() else quoted(key)} = {quoted(value)}\n" for key, value in table.items())


def quoted(value: str | list[str]) -> str:
    """Return a text, or a list of texts, as TOML has it."""
    return json.dumps(value, ensure_ascii=False)


def _in_each(languages: Sequence[str], key: str, text: Callable[[], str | list[str]]) -> str:
    """Return the lines of a settings file that hold a text in each language."""
    said = _spoken_in_each(languages, text)
    return _lines({name: said[code] for code, name in toml.keys_in(languages, key).items()})


def _spoken_in_each(languages: Sequence[str], text: Callable[[], Said]) -> dict[str, Said]:
    """Return what is said in each language; in one that this program does not speak, it is English."""
    before = language.current()
    said = {}
    try:
        for code in languages:
            language.choose(code if code in language.LANGUAGES else "en")
            said[code] = text()
    finally:
        language.choose(before)
    return said
